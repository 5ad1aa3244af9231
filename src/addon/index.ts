import { countries } from '../catalogue/countries';
import { allEntries, entryOf } from '../catalogue/index';
import { customFunction } from './customFunction';
import { onInstall, onOpen, openSidebar } from './menu';

/** Declared in front of the bundle: the one global that the declarations printed behind it call. */
declare const Paysheet: object;

// What a cell or a menu asks for. Everything that is here is read by every cold start of a custom function.
Object.assign(Paysheet, { customFunction, onInstall, onOpen, openSidebar });

// What the panel's bundle takes from here, lest it stand in Code.js twice: see `build.ts`.
Object.assign(Paysheet, { shared: { allEntries, countries, entryOf } });
