import { customFunction } from './customFunction';
import { insertScenarios } from './insertScenarios';
import { onInstall, onOpen, openSidebar } from './menu';
import { readSelection } from './readSelection';

/** Declared in front of the bundle: the one global that the declarations printed behind it call. */
declare const Paysheet: object;

Object.assign(Paysheet, { customFunction, insertScenarios, onInstall, onOpen, openSidebar, readSelection });
