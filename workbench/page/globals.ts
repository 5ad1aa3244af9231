import type * as Spreadsheet from '@odoo/o-spreadsheet';
import type * as Owl from '@odoo/owl';

/** What the scripts under /vendor/ leave on the page. */
declare global {
  var owl: typeof Owl;
  var o_spreadsheet: typeof Spreadsheet;
}
