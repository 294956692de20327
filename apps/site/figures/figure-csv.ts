import { toCsv } from '#platform/server/export/to-csv.ts';
import type { Asked } from '../page.ts';
import { asOfWords, periodWords, qualifierWords, sourceWords, whatWords } from './figure-words.ts';
import { linesOf } from './lines-of.ts';
import type { FoundFigure } from './read-figures.ts';

/** A figure to take along: the numbers of the page and no other; each line says what it is, for it will stand alone somewhere. */
export function figureCsv(asked: Asked, { body }: FoundFigure): string {
  const { t } = asked;
  const word = (key: string) => t(`site-figures:${key}`);
  const groups = body.by.map((by) => t(`release:by.${by}`));
  const number = body.told === 'shares' ? word('perCent') : t('release:number');
  const about = [periodWords(t, body), asOfWords(asked, body), sourceWords(t, body)];
  return toCsv(
    [word('what'), ...groups, word('qualifier'), number, word('period'), word('asOf'), word('source')],
    linesOf(asked, body).map((line) => [
      whatWords(asked, body),
      ...line.groups,
      line.value === null ? '' : qualifierWords(t, body),
      line.value ?? t('release:notShown'),
      ...about,
    ]),
  );
}
