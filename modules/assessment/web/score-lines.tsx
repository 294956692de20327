import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { Assessment, type AssessmentFacts } from '#modules/assessment/model/assessment.ts';
import { scoreRange } from '#modules/assessment/model/score.ts';
import { toolOf } from '#modules/assessment/model/tools.ts';
import { datedWords } from '#platform/design/dated-words.ts';
import { ScoreLine } from '#platform/design/score-line.tsx';
import { useRecords } from '#platform/web/records.ts';
import { useOwnTools, useScoreWords, useToolWords } from './tool-words.ts';

/** For each edition that counts something and was answered more than once: how the score went. Editions are never mixed. */
export function ScoreLines({ personId }: { personId: string }) {
  const scored = useRecords(Assessment, { personId }).filter(({ score }) => score !== null);
  const groups = Map.groupBy(scored, ({ toolCode, toolEdition }) => `${toolCode} ${toolEdition}`);
  const lines = [...groups].filter(([, all]) => all.length > 1);
  return lines.map(([name, all]) => <Line key={name} all={all} />);
}

function Line({ all }: { all: readonly Stored<AssessmentFacts>[] }) {
  const { t, i18n } = useTranslation('assessment');
  const ofDesign = useTranslation('design').t;
  const [words, own, scoreWords] = [useToolWords(), useOwnTools(), useScoreWords()];
  const [first] = all;
  const tool = first && toolOf(own, first);
  const range = tool && scoreRange(tool);
  if (!tool || !range) return null;
  const points = all.map(({ id, happened, score, answered, asked }) => ({
    id,
    at: placeOf(happened),
    value: score ?? 0,
    words: t('point', {
      score: scoreWords(score ?? 0),
      when: datedWords(happened, ofDesign, i18n.language).range,
      answered,
      asked,
    }),
  }));
  return (
    <ScoreLine
      label={words(tool.name)}
      points={points}
      {...range}
      scale={t('scale', { least: scoreWords(range.least), most: scoreWords(range.most) })}
    />
  );
}

function placeOf({ earliest, latest }: Dated): number {
  return Date.parse(latest ?? earliest ?? '') || 0;
}
