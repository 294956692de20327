import type { Stored } from '#kernel/record.ts';
import { checkDurationWords, checkPeriodWords, checkPlaceWords, checkYearMissing } from './check-dates-and-places.ts';
import { checkMissingPapers } from './check-papers.ts';
import { checkBothRoles, checkRoleWord, checkSafeUnchecked, checkStatusClaim } from './check-standing.ts';
import { checkByLine, checkFigureWords } from './check-text.ts';
import { checkGroupMentioned, checkGroupWord, checkTwoWords } from './check-words.ts';
import { CHECKS, type Contradiction, type Looking, type StatementOf } from './contradiction.ts';
import { type ClaimKind, Statement, type StatementFacts } from './statement.ts';

/** Everything that does not agree among the records at hand, by kind of check. Nothing is judged and nobody is scored. */
export function findContradictions(looking: Looking): Contradiction[] {
  const statements = looking.reader.all(Statement).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const spokenOf = new Set(statements.filter(isOf('status-claim')).flatMap(({ about }) => about.map(({ id }) => id)));
  const found = [
    ...statements.filter(isOf('period-words')).flatMap((one) => checkPeriodWords(one, looking)),
    ...statements.filter(isOf('group-word')).flatMap((one) => checkGroupWord(one, looking)),
    ...checkTwoWords(statements.filter(isOf('group-word')), looking),
    ...statements.filter(isOf('group-mentioned')).flatMap((one) => checkGroupMentioned(one, looking)),
    ...statements.filter(isOf('duration-words')).flatMap((one) => checkDurationWords(one, looking)),
    ...statements.filter(isOf('role-word')).flatMap((one) => checkRoleWord(one, looking)),
    ...statements.filter(isOf('year-missing')).flatMap((one) => checkYearMissing(one, looking)),
    ...statements.filter(isOf('place-words')).flatMap((one) => checkPlaceWords(one, looking)),
    ...statements.filter(isOf('status-claim')).flatMap((one) => checkStatusClaim(one, looking)),
    ...checkSafeUnchecked(looking, spokenOf),
    ...checkBothRoles(looking),
    ...checkMissingPapers(looking),
    ...statements.filter(isOf('figure-words')).flatMap((one) => checkFigureWords(one, looking)),
    ...statements.filter(isOf('by-line')).flatMap(checkByLine),
  ];
  return found.toSorted((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
}

function isOf<K extends ClaimKind>(kind: K) {
  return (statement: Stored<StatementFacts>): statement is StatementOf<K> => statement.claim.kind === kind;
}
