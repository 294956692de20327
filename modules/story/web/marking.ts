import type { FieldName } from '#modules/story/model/desk-words.ts';
import type { Finding } from '#modules/story/model/gate/finding.ts';
import type { Option } from '#platform/design/kinds.ts';
import type { Numbered } from './use-gate.ts';

/** What other modules have to put into a story: pictures with what they say, released numbers, appeals. */
export type Offers = {
  pictures: readonly (Option & { alts: Readonly<Record<string, string>> })[];
  /** One release may be offered in several ways: the whole of a table, and each of its cells. */
  figures: readonly (Option & { releaseId: string; words: string })[];
  appeals: readonly Option[];
};

/** What is drawn over the words of a story, and what may be put into it. */
export type Marking = {
  at: (where: { blockId: string | null; field: FieldName }) => readonly Finding[];
  numbered: readonly Numbered[];
  passed: ReadonlySet<string>;
  selected: string | null;
  onSelect: (key: string) => void;
  offers: Offers;
};
