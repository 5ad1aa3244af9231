import type { ButtonName, ButtonSetName, Host, MenuItem } from './host';
import { type HtmlState, htmlStateOf } from './html';
import { emulate, stateOf } from './service';

const buttons: Readonly<Record<ButtonName, ButtonName>> = {
  OK: 'OK',
  CANCEL: 'CANCEL',
  YES: 'YES',
  NO: 'NO',
  CLOSE: 'CLOSE',
};
const buttonSets: Readonly<Record<ButtonSetName, ButtonSetName>> = {
  OK: 'OK',
  OK_CANCEL: 'OK_CANCEL',
  YES_NO: 'YES_NO',
  YES_NO_CANCEL: 'YES_NO_CANCEL',
};

/** Of a dialog that asks for none. Google's documentation names no figures. */
const defaultSize = { width: 600, height: 400 };

interface MenuState {
  readonly caption: string;
  readonly items: MenuItem[];
}

/** What `SpreadsheetApp.getUi()` gives. */
export function uiObject(host: Host, addonName: string): object {
  return emulate(host, 'Ui', {
    constants: { Button: buttons, ButtonSet: buttonSets },
    menu: {
      createMenu: (caption: unknown) => menuObject(host, String(caption)),
      createAddonMenu: () => menuObject(host, addonName),
    },
    ui: {
      showSidebar(output: unknown) {
        const { title, html }: HtmlState = htmlStateOf(output);
        host.surroundings.showSidebar({ title, html });
      },
      showModelessDialog(output: unknown, title: unknown) {
        const { html, width = defaultSize.width, height = defaultSize.height } = htmlStateOf(output);
        if (typeof title !== 'string')
          throw new Error("The parameters don't match the method signature: a title is needed.");
        host.surroundings.showDialog({ title, html, width, height });
      },
      alert(...args: unknown[]): ButtonName {
        const set = args.find((arg): arg is ButtonSetName => typeof arg === 'string' && arg in buttonSets);
        const texts = args.filter((arg) => arg !== set).map(String);
        const [title, prompt] = texts.length > 1 ? texts : ['', texts[0]];
        return host.surroundings.alert(title ?? '', prompt ?? '', set ?? 'OK');
      },
    },
  });
}

function menuObject(host: Host, caption: string): object {
  const items: MenuItem[] = [];
  const object = emulate(
    host,
    'Menu',
    {
      menu: {
        addItem(itemCaption: unknown, functionName: unknown) {
          items.push({ kind: 'item', caption: String(itemCaption), functionName: String(functionName) });
          return object;
        },
        addSeparator() {
          items.push({ kind: 'separator' });
          return object;
        },
        addSubMenu(menu: unknown) {
          const sub = stateOf<MenuState>(menu);
          if (sub === undefined) throw new Error("The parameters don't match the method signature: a Menu is needed.");
          items.push({ kind: 'menu', caption: sub.caption, items: sub.items });
          return object;
        },
        addToUi() {
          // A menu of the same name takes the place of the one before, as at Google.
          const before = host.menus.findIndex((menu) => menu.caption === caption);
          if (before >= 0) host.menus.splice(before, 1);
          host.menus.push({ caption, items });
        },
      },
    },
    { caption, items } satisfies MenuState,
  );
  return object;
}
