import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { EmployerCheck, lastCheck, notClear, verdictOf } from '#modules/livelihood/model/employer-check.ts';
import { type LivelihoodFacts, LivelihoodStep } from '#modules/livelihood/model/livelihood.ts';
import { isUnderWay, LIVELIHOOD_MOVES, lineOf } from '#modules/livelihood/model/livelihood-way.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { datedWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { StateLine } from '#platform/design/state-line.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './livelihood.module.css';

type Way = Stored<LivelihoodFacts>;
type Props = { livelihood: Way; onWrite: ((is: 'move' | 'check' | 'correct' | 'correctStep') => void) | null };

/** One way as a calm line; of a job also whether the place was found safe. */
export function LivelihoodCard({ livelihood, onWrite }: Props) {
  const { t } = useTranslation('livelihood');
  const { kind, what, arrangedBy, withWhom, withOrganisationId, state, note } = livelihood;
  const organisation = useRecord(Organisation, withOrganisationId)?.name;
  const reached = useRecords(LivelihoodStep, { livelihoodId: livelihood.id }).map((step) => step.state);
  const line = lineOf(kind);
  // A step that was never taken is not shown as done.
  const steps = line
    .filter((code, at) => at >= line.indexOf(state) || reached.includes(code))
    .map((code) => ({ code, label: t(`state.${kind}.${code}`) }));
  const facts = [organisation ?? withWhom, t(`arrangedBy.${arrangedBy}`)].filter(Boolean).join(' · ');
  return (
    <Card dashed={!isUnderWay(state) && state !== 'completed'}>
      <div className={styles.item} data-way>
        <span className={styles.head}>
          {what}
          <Tag icon="livelihood">{t(`kind.${kind}`)}</Tag>
          {!isUnderWay(state) && <Tag tone={state === 'completed' ? 'ok' : 'mute'}>{t(`state.${kind}.${state}`)}</Tag>}
        </span>
        <span className={styles.small}>{facts}</span>
        {isUnderWay(state) && <StateLine label={what} steps={steps} current={state} />}
        <Since livelihood={livelihood} />
        {note && <span className={styles.small}>{note}</span>}
        {kind === 'job' && <Safety livelihood={livelihood} />}
        <Acts livelihood={livelihood} onWrite={onWrite} />
      </div>
    </Card>
  );
}

/** The last step, with its day and what was said of it. */
function Since({ livelihood }: { livelihood: Way }) {
  const { t, i18n } = useTranslation('design');
  const { t: own } = useTranslation('livelihood');
  const last = useRecords(LivelihoodStep, { livelihoodId: livelihood.id, state: livelihood.state }).at(-1);
  const when = datedWords(livelihood.stateSince, t, i18n.language).range;
  return (
    <span className={styles.small}>
      {own('since', { state: own(`state.${livelihood.kind}.${livelihood.state}`), when })}
      {last?.words && ` · ${last.words}`}
    </span>
  );
}

/** What the newest look at the place found; that nobody looked is said too. */
function Safety({ livelihood }: { livelihood: Way }) {
  const { t, i18n } = useTranslation(['livelihood', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const check = lastCheck(useRecords(EmployerCheck, { livelihoodId: livelihood.id }));
  if (!check)
    return (
      <FactLine icon="unknown" tone="risk">
        {t('livelihood:verdict.none')}
      </FactLine>
    );
  const verdict = verdictOf(check);
  const open = notClear(check).map((question) => t(`livelihood:question.${question}`));
  const words = t(`livelihood:verdict.${verdict}`, {
    when: datedWords(check.checked, ofDesign, i18n.language).range,
    who: check.checkedBy,
  });
  return (
    <>
      <FactLine
        icon={verdict === 'clear' ? 'shield' : 'risk'}
        tone={verdict === 'danger' ? 'missed' : verdict === 'open' ? 'risk' : undefined}
      >
        {words}
      </FactLine>
      {open.length > 0 && <span className={styles.small}>{t('livelihood:notClear', { list: open.join('; ') })}</span>}
    </>
  );
}

function Acts({ livelihood: { kind, state }, onWrite }: Props) {
  const { t } = useTranslation('livelihood');
  if (!onWrite) return null;
  return (
    <div className={styles.acts}>
      {LIVELIHOOD_MOVES[kind][state].length > 0 && <Button onClick={() => onWrite('move')}>{t('act.move')}</Button>}
      {kind === 'job' && <Button onClick={() => onWrite('check')}>{t('act.check')}</Button>}
      <Button kind="quiet" icon="correct" onClick={() => onWrite('correct')}>
        {t('act.correct')}
      </Button>
      <Button kind="quiet" icon="correct" onClick={() => onWrite('correctStep')}>
        {t('act.correctStep')}
      </Button>
    </div>
  );
}
