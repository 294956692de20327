import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { AssessmentFacts } from '#modules/assessment/model/assessment.ts';
import { stepsOf, type ToolFacts, type ToolItem } from '#modules/assessment/model/tool.ts';
import { toolOf } from '#modules/assessment/model/tools.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Section } from '#platform/design/section.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useToday } from '#platform/web/me.ts';
import styles from './assessment.module.css';
import { useOwnTools, useScoreWords, useToolWords } from './tool-words.ts';

type Props = { assessment: Stored<AssessmentFacts> };

/** Every question of the edition that was asked, with its answer of that day; what we think stands apart. */
export function AssessmentDetail({ assessment, onCorrect }: Props & { onCorrect: (() => void) | null }) {
  const { t } = useTranslation('assessment');
  const today = useToday();
  const [words, own, scoreWords] = [useToolWords(), useOwnTools(), useScoreWords()];
  const tool = toolOf(own, assessment);
  const { score, answered, asked, ownWords, ourWords, lang } = assessment;
  const opinions = tool?.items.filter(({ kind }) => kind === 'opinion') ?? [];
  return (
    <div className={styles.detail}>
      <SectionTitle>{words(tool?.name ?? assessment.toolCode)}</SectionTitle>
      <DatedText value={assessment.happened} today={today} />
      {score !== null && <FactLine strong>{t('scoreOf', { score: scoreWords(score), answered, asked })}</FactLine>}
      {ownWords && <OwnWords text={ownWords} lang={lang} />}
      {ourWords && <span>{ourWords}</span>}
      {tool && <Answers tool={tool} items={tool.items.filter(({ kind }) => kind === 'check')} {...{ assessment }} />}
      {tool && opinions.length > 0 && (
        <Section title={t('opinions')} level={3} small>
          <FactLine icon="statement">{t('opinionsNote')}</FactLine>
          <Answers tool={tool} items={opinions} {...{ assessment }} />
        </Section>
      )}
      {tool && onCorrect && (
        <Button kind="quiet" icon="correct" onClick={onCorrect}>
          {t('correct')}
        </Button>
      )}
    </div>
  );
}

function Answers({ tool, items, assessment }: Props & { tool: ToolFacts; items: readonly ToolItem[] }) {
  const { t } = useTranslation('design');
  const words = useToolWords();
  const facts = items.map((item) => {
    const given = assessment.answers.find((one) => one.item === item.code);
    const step = stepsOf(tool, item).find(({ code }) => code === given?.step);
    const value = step ? words(step.label) : t(`unknown.${given?.unknown ?? 'not_recorded'}`);
    return { label: words(item.ask), value: given?.words ? `${value}. ${given.words}` : value };
  });
  return <FactList facts={facts} />;
}
