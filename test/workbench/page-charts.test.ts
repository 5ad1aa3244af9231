import { afterAll, beforeAll, expect, it } from 'vitest';
import { done, goTo, openPageBench, type PageBench, ready, status } from './page-fixture';

const code = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Chart', 'chart').addToUi(); }
function chart() {
  var sheet = SpreadsheetApp.getActive().insertSheet('Income');
  sheet.getRange('A1:D4').setValues([['Month', 'Rewards', 'Deals', 'Gifts'], ['Jan', 100, 50, 10], ['Feb', 80, 0, 30],
    ['Mar', 120, 90, 20]]);
  sheet.insertChart(sheet.newChart().asColumnChart().setStacked().setTitle('Income by month')
    .setColors(['#cc0000', '#00aa00', '#0000cc']).addRange(sheet.getRange('A1:D4')).setNumHeaders(1)
    .setOption('legend', { position: 'bottom' }).setOption('width', 480).setOption('height', 320)
    .setPosition(1, 6, 0, 0).build());
}
`;

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench(code, {});
});
afterAll(() => bench.close());

it('draws a stacked chart in the colors that the script gives, and again after a reload', async () => {
  const page = await bench.fresh('en');
  /** Which colors lie on each other in the columns of the chart, from below and from left to right. */
  const columns = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.o-figure canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) return [];
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      const names: Readonly<Record<string, string>> = { '204,0,0': 'red', '0,170,0': 'green', '0,0,204': 'blue' };
      const found: string[] = [];
      // The legend is below.
      const bottom = Math.floor(height * 0.85);
      for (let x = 0; x < width; x++) {
        const stack: string[] = [];
        for (let y = bottom; y > 0; y--) {
          const at = (y * width + x) * 4;
          const name = names[data.slice(at, at + 3).join(',')];
          if (name !== undefined && stack.at(-1) !== name) stack.push(name);
        }
        if (stack.join() !== found.at(-1)) found.push(stack.join());
      }
      // Where a bar begins, its rounded corners leave out a color.
      return found.filter((stack) => stack.includes(','));
    });
  const isDrawn = async () => {
    await page.waitForSelector('.o-figure canvas');
    // The bars grow when they appear.
    await expect.poll(columns).toEqual(['red,green,blue', 'red,blue', 'red,green,blue']);
  };
  await page.click('#extensions');
  await page.click('[role=menuitem]:has-text("Chart")');
  await isDrawn();
  await status(page, 'saved');
  await page.reload();
  await ready(page);
  await page.locator('.o-sheet:has-text("Income")').click();
  await goTo(page, 0, 0, 'A1');
  await isDrawn();
  await done(page);
});
