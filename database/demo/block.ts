import type { Act, AnyAct, Needs } from '#kernel/act.ts';
import type { ColleagueName } from './people.ts';

/** One thing that a colleague wrote down on a day of the story, and the sentences of the handbook (§6.1) that it holds. */
export type Block = {
  /** Names it for ever; the command's id is made from it. */
  name: string;
  sentences: readonly string[];
  by: ColleagueName;
  at: string;
  ask: readonly [AnyAct, object];
  /** Who said yes, and when, to what takes two. */
  second?: { by: ColleagueName; at: string };
  /** Versions of records that a correction was based on. */
  basedOn?: Readonly<Record<string, number>>;
};

type Told<Input, N extends Needs> = Omit<Block, 'ask' | 'sentences'> & {
  sentences?: readonly string[];
  ask: readonly [Act<Input, N>, NoInfer<Input>];
};

/** Checks the input against the act it is told to. */
export function block<Input, N extends Needs>({ sentences = [], ...told }: Told<Input, N>): Block {
  return { ...told, sentences, ask: [told.ask[0], told.ask[1] as object] };
}
