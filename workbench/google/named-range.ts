import { runBatch } from '../engine/batch';
import { type Area, areaOf } from './area';
import type { Host } from './host';
import { rangeObject } from './range';
import { emulate } from './service';

/**
 * The named ranges of a spreadsheet, or of one sheet of it. One whose cells are all deleted, or whose sheet is, is gone
 * here; at Google it is not found either, but its name is still listed to users, with `#REF!`.
 */
export function namedRangeObjects(host: Host, sheetId?: string): object[] {
  const all = host.model.getters.getNamedRanges();
  return all
    .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
    .map(({ name }) => namedRangeObject(host, name));
}

/** Names a range. A name that is taken moves to it; capitals make no difference, and the first spelling stays. */
export function setNamedRange(host: Host, name: unknown, range: unknown): void {
  const checked = checkedRangeName(name);
  const area = areaOf(range);
  const taken = host.model.getters.getNamedRange(checked);
  if (taken !== undefined) update(host, taken.name, taken.name, area);
  else runBatch(host.model, [{ type: 'CREATE_NAMED_RANGE', name: checked, ranges: rangesOf(area) }]);
}

export function removeNamedRange(host: Host, name: unknown): void {
  runBatch(host.model, [{ type: 'DELETE_NAMED_RANGE', name: known(host, String(name)).name }]);
}

function namedRangeObject(host: Host, given: string): object {
  let current = given;
  const area = (): Area => {
    const { sheetId, zone } = known(host, current).range;
    return { sheetId, zone };
  };
  const object = emulate(host, 'NamedRange', {
    locate: { getRange: () => rangeObject(host, area()) },
    read: { getName: () => known(host, current).name },
    write: {
      remove: () => removeNamedRange(host, current),
      setName(name: unknown) {
        const checked = checkedRangeName(name);
        const taken = host.model.getters.getNamedRange(checked);
        if (taken !== undefined && taken.name !== known(host, current).name) {
          throw new Error(`A named range with the name "${checked}" already exists. Please enter another name.`);
        }
        const spelled = taken?.name ?? checked;
        update(host, current, spelled, area());
        current = spelled;
        return object;
      },
      setRange(range: unknown) {
        update(host, current, current, areaOf(range));
        return object;
      },
    },
  });
  return object;
}

function update(host: Host, oldRangeName: string, newRangeName: string, area: Area): void {
  runBatch(host.model, [{ type: 'UPDATE_NAMED_RANGE', oldRangeName, newRangeName, ranges: rangesOf(area) }]);
}

function rangesOf({ sheetId, zone }: Area) {
  return [{ _sheetId: sheetId, _zone: zone }];
}

function known(host: Host, name: string) {
  const found = host.model.getters.getNamedRange(name);
  if (found === undefined) throw new Error(`No named range is named "${name}".`);
  return found;
}

/**
 * A name that a range may have, by Google's rules: letters, digits and underscores, at most 250 of them, no digit and not
 * "true" or "false" at its beginning, and nothing that could be a cell in A1 or R1C1 notation.
 */
function checkedRangeName(name: unknown): string {
  if (
    typeof name !== 'string' ||
    !/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) ||
    /^(true|false)/i.test(name) ||
    /^[a-z]{1,3}\d+$/i.test(name) ||
    /^(r\d*c\d*|r\d*|c\d*)$/i.test(name)
  ) {
    throw new Error(`Invalid argument: name. "${String(name)}" cannot be the name of a range.`);
  }
  return name;
}
