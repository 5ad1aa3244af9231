import { countries } from '../catalogue/countries';
import { allEntries, entryOf } from '../catalogue/index';
import { customFunction } from './customFunction';
import { onInstall, onOpen } from './menu';
import { serverScript } from './serverScript';

/** Declared in front of the bundle: the one global that the declarations printed behind it call. */
declare const Paysheet: object;

// What a cell asks for, and what builds the menu. Everything that is here is read by every cold start of a custom function.
Object.assign(Paysheet, { customFunction, onInstall, onOpen, serverScript });

// What the bundle of menu and panel takes from here, so that there is one of each: see `build.ts`.
Object.assign(Paysheet, { shared: { allEntries, countries, entryOf } });
