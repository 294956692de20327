import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { type Contradiction, fromStatement, type Looking, type StatementOf } from './contradiction.ts';

/** "Nearly 200,000": where no source is named and no figure of ours says it, nobody can look it up. */
export function checkFigureWords(statement: StatementOf<'figure-words'>, { reader }: Looking): Contradiction[] {
  const { value, citedSource } = statement.claim;
  if (citedSource !== null) return [];
  const isOurs = value !== null && reader.all(DeclaredFigure).some((one) => one.value === value);
  return isOurs ? [] : [fromStatement(statement, {})];
}

/** Nobody is named as having written it. It may stand with its day alone; whoever quotes it should know. */
export function checkByLine(statement: StatementOf<'by-line'>): Contradiction[] {
  return statement.claim.author === null ? [fromStatement(statement, {})] : [];
}
