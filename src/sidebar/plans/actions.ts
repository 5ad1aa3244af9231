import type { Language } from '../../lang/language';
import type { FieldId } from '../../scenario/fieldIds';
import type { FieldChange, Library, OpenProblem, PlanNotice } from './notices';
import type { Incoming } from './opened';
import type { Calling, Choice, OpenGroup, Saved } from './state';

/** What the user does, and what the server answers. */
export type Action =
  | { readonly do: 'type'; readonly plan: number; readonly field: FieldId; readonly text: string }
  | { readonly do: 'choose'; readonly plan: number; readonly field: FieldId; readonly choice: Choice }
  | { readonly do: 'rename'; readonly plan: number; readonly name: string }
  | { readonly do: 'language'; readonly language: Language }
  | { readonly do: 'show' | 'duplicate' | 'remove'; readonly plan: number }
  | { readonly do: 'add' | 'example' | 'undo' | 'redo' | 'close-library' }
  | { readonly do: 'pick-field'; readonly field: FieldId }
  | { readonly do: 'group'; readonly group: OpenGroup; readonly open: boolean }
  /** `target` tells one of several buttons. */
  | { readonly do: 'call'; readonly call: Calling; readonly target?: string }
  /** Cells of the sheet go into a plan, which may not be there any more. */
  | {
      readonly do: 'fill';
      readonly plan: number;
      readonly changes: readonly FieldChange[];
      /** The one that the changes are written in: the panel may speak another one by now. */
      readonly language: Language;
      readonly notice: (name: string) => PlanNotice;
    }
  | { readonly do: 'tell'; readonly notice: PlanNotice | null }
  | { readonly do: 'library'; readonly library: Library }
  | { readonly do: 'ask-delete'; readonly id: string | null }
  | { readonly do: 'deleted'; readonly id: string; readonly name: string }
  | {
      readonly do: 'saved';
      readonly plan: number;
      readonly saved: Saved;
      /** The name that it was sent with, and the language that its fields were in. */
      readonly sent: string;
      readonly language: Language;
      readonly conflict: 'changed' | 'deleted' | null;
    }
  | {
      readonly do: 'opened';
      readonly plans: readonly Incoming[];
      readonly dropped: readonly string[];
      readonly problems: readonly OpenProblem[];
    };
