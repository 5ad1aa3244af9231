import { expect, it } from 'vitest';
import { writeCall } from '../../src/sheet/formula';

it.each([
  [[{ ref: 'B2:B' }, { ref: 'C2' }], 'F(B2:B;C2)'],
  [['mid', 'say "hi"'], 'F("mid";"say ""hi""")'],
  [[true, false], 'F(TRUE;FALSE)'],
  [[1_000_000, 0, -3], 'F(1000000;0;-3)'],
  [[{ percent: 0.15 }, { percent: 0.07 }, { percent: 1 }], 'F(15%;7%;100%)'],
  [[{ percent: 0.125 }, 0.7, 1.73, -0.005], 'F(125/1000;7/10;173/100;-5/1000)'],
  [[1e21], 'F(1000000000000000000000)'],
  [[{ percent: -1e19 }, 2.5e-7], 'F(-1000000000000000000000%;25/100000000)'],
  [[{ formula: 'G(1)' }], 'F(G(1))'],
  [[], 'F()'],
])('%j', (args, formula) => expect(writeCall('F', args)).toBe(formula));
