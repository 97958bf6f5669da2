import type { RecordField } from '../plan/fields.ts';
import type { Form } from '../plan/form.ts';

/** A further function that a body calls: a group of the rule that is tried as a whole. */
export interface GroupFunction {
  readonly name: string;
  /** The rule and the path to the group in it. The names of the groups inside of it begin with this text. */
  readonly owner: string;
  readonly form: Form;
  /** Whether the group is an alternative of the whole rule, so that its value is the rule's value. */
  readonly isAlternative?: boolean;
  /** The fields of the choice of which it is an alternative. It returns an object that may have any of them. */
  readonly among?: readonly RecordField[] | undefined;
  /** The condition that must hold before the group is read. */
  readonly before?: string | undefined;
  /** The condition that must hold after the group for its text to be kept. */
  readonly check?: string | undefined;
  readonly text: string;
}
