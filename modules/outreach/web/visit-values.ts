import type { Dated } from '#kernel/dated.ts';
import { orNull } from '#platform/web/or-null.ts';
import type { ChildDraft } from './child-fields.tsx';
import type { HeadcountDraft } from './headcount-fields.tsx';
import { type NextDraft, nextOf } from './next-fields.tsx';

/** What the note of a visit holds while it is filled in. */
export type VisitValues = {
  areaId: string | null;
  what: string[];
  happened: Dated | null;
  services: string[];
  dangerSigns: string[];
  reached: HeadcountDraft | null;
  herWords: string;
  words: string;
  child: ChildDraft;
  next: NextDraft | null;
  /** Why the next meeting is planned although a rule of safe contact forbids it. */
  despite: string;
};
type Known = { visitId: string; childId: string; contactId: string | null; lang: string };

/** The draft as the act takes it: for one woman, or for a round. */
export function inputOfVisit(values: VisitValues, { visitId, childId, contactId, lang }: Known): object {
  const { what, happened, services, dangerSigns, herWords, words } = values;
  const visit = {
    centreId: null,
    happened,
    met: metOf(what),
    services: what.includes('service') ? services : [],
    dangerSigns: what.includes('danger') ? dangerSigns : [],
    withStaff: [],
    herWords: orNull(herWords),
    words: orNull(words),
    lang,
  };
  const child = what.includes('child') ? { childId, alias: null, ...childOf(values.child) } : null;
  if (contactId === null) return { visitId, areaId: values.areaId, visit, reached: values.reached, child };
  return {
    visitId,
    contactId,
    visit,
    child,
    next: values.next && nextOf(values.next),
    despite: orNull(values.despite),
  };
}

/** Null where no tile was touched: then the act refuses, and asks for one. */
function metOf(what: readonly string[]): string | null {
  if (what.includes('nobody')) return 'nobody';
  if (what.includes('unsafe')) return 'unsafe';
  return what.length > 0 ? 'met' : null;
}

function childOf({ least, most, company, partOfDay, signs, words }: ChildDraft): object {
  const [from, to] = [least ?? most, most ?? least];
  const age = from === null || to === null ? null : { least: from, most: to };
  return { age, company, partOfDay, signs, words: orNull(words) };
}
