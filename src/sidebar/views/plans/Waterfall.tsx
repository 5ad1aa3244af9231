import type { Language } from '../../../lang/language';
import { formatPercent } from '../../../lang/number';
import type { NumberFieldId } from '../../../scenario/fieldIds';
import { figureAt } from '../../../scenario/figures';
import { amount } from '../../plans/amounts';
import type { Outcome } from '../../plans/outcome';
import { texts } from '../../plans/texts';

interface Step {
  readonly name: string;
  readonly value: number;
  readonly strong?: true;
}

/** From all income to what is left, step by step, each with what it is taken of. At mid. */
export function Waterfall({ outcome, language }: { readonly outcome: Outcome; readonly language: Language }) {
  const steps = stepsOf(outcome, language);
  return (
    <div class="block">
      <h3 id="waterfall-title">
        {texts.waterfall[language]} ({outcome.results.currency})
      </h3>
      <p class="hint">{texts.waterfallNote[language]}</p>
      <table id="waterfall" aria-labelledby="waterfall-title" class="pairs">
        <tbody>
          {steps.map(({ name, value, strong }) => (
            <tr key={name} class={strong && 'strong'}>
              <th scope="row">{name}</th>
              <td>{amount(value, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function stepsOf({ results, reading }: Outcome, language: Language): Step[] {
  const nb = language === 'nb';
  const { gross, costs, losses, managerBase, manager, paymentBase, payment, taxBase, tax, net } =
    results.cases.mid.waterfall;
  const percent = (id: NumberFieldId) => formatPercent(figureAt(reading.scenario, id, 'mid') ?? 0, language);
  const of = (base: number) => (nb ? `av ${amount(base, language)}` : `of ${amount(base, language)}`);
  const managerOn = reading.scenario.values.managerOn === 'net';
  const basis = managerOn ? (nb ? 'etter kostnader' : 'after costs') : nb ? 'all inntekt' : 'all income';
  const step = (name: string, value: number): Step[] => (value === 0 ? [] : [{ name, value: -value }]);
  return [
    { name: texts.total[language], value: gross, strong: true },
    ...step(nb ? 'Kostnader' : 'Costs', costs),
    ...step(nb ? 'Tap på egne produkter' : 'Loss on own products', losses),
    ...step(`${nb ? 'Manager' : 'Manager'}, ${percent('managerShare')} ${of(managerBase)} (${basis})`, manager),
    ...step(`${nb ? 'Betalingsgebyr' : 'Payment fee'}, ${percent('paymentFee')} ${of(paymentBase)}`, payment),
    ...step(`${nb ? 'Skatt' : 'Tax'}, ${percent('taxShare')} ${of(taxBase)}`, tax),
    { name: texts.net[language], value: net, strong: true },
  ];
}
