import { chartsService } from './chart-builder';
import type { Host } from './host';
import { htmlService } from './html';
import { emulate } from './service';
import { spreadsheetApp } from './spreadsheet';
import { lockService, propertiesService, sessionService } from './stores';
import { uiObject } from './ui';

/** What Apps Script gives a script besides the language itself. `logged` receives what the script logs. */
export function googleGlobals(host: Host, addonName: string, logged: string[]): Readonly<Record<string, object>> {
  const log = (...args: unknown[]): void => {
    logged.push(args.map(String).join(' '));
  };
  return {
    SpreadsheetApp: spreadsheetApp(host, uiObject(host, addonName)),
    Charts: chartsService(host),
    HtmlService: htmlService(host),
    Session: sessionService(host),
    LockService: lockService(host),
    PropertiesService: propertiesService(host),
    Logger: emulate(host, 'Logger', { free: { log } }),
    console: emulate(host, 'console', { free: { log, info: log, warn: log, error: log } }),
  };
}
