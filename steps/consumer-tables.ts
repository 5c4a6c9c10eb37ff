import type { Override, Row } from '../src/consumers';
import type { DataTable } from '../src/cucumber/definitions';
import { Kitfout } from '../src/functions';
import type { Asked } from './consumer-scenario';
import { readText } from './values';

/** Rows of a table `| plaats | waarde |`. */
export function changesIn(table: DataTable): Override[] {
  return rowsUnder(table, 'plaats|waarde').map(([place, text]) => ({ place, text: readText(text) }));
}

/** Rows of a table `| plaats | verwacht |`. */
export function rowsIn(table: DataTable): Row[] {
  return rowsUnder(table, 'plaats|verwacht').map(([place, expected]) => ({ place, expected: readText(expected) }));
}

/**
 * A table of calls: `| aanroep | als |` and behind these a column for each thing that differs between the calls; an empty cell leaves the
 * call as it is.
 */
export function callsIn(consumer: string, table: DataTable): Asked[] {
  const [heading = [], ...rows] = table.raw();
  const [first, second, ...places] = heading;
  if (first !== 'aanroep' || second !== 'als') {
    throw new Kitfout('Een tabel met aanroepen heeft een kop die begint met | aanroep | als |.');
  }
  return rows.map(([call = '', as = '', ...cells]) => {
    const changes = places.flatMap((place, column) => {
      const text = cells[column] ?? '';
      return text === '' ? [] : [{ place, text: readText(text) }];
    });
    return { consumer, call, ...(as === '' ? {} : { as }), changes };
  });
}

function rowsUnder(table: DataTable, wanted: string): [string, string][] {
  const [heading, ...rows] = table.raw();
  if (heading?.join('|') !== wanted) {
    throw new Kitfout(`Deze tabel heeft de kop | ${wanted.replace('|', ' | ')} |.`);
  }
  return rows.map(([first = '', second = '']) => [first, second]);
}

/** Rows that change the call of a reading, and rows about its answer, in one table `| plaats | verwacht |`: the former start with ? or $. */
export function readingIn(table: DataTable): { changes: Override[]; rows: Row[] } {
  const all = rowsIn(table);
  const isChange = ({ place }: Row) => place.startsWith('?') || place.startsWith('$');
  return {
    changes: all.filter(isChange).map(({ place, expected }) => ({ place, text: expected })),
    rows: all.filter((row) => !isChange(row)),
  };
}
