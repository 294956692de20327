import { useTranslation } from 'react-i18next';
import type { GateReport } from '#modules/story/model/gate/finding.ts';
import { Icon } from '#platform/design/icons.tsx';
import { Note } from '#platform/design/note.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { type FindingActs, FindingItem } from './finding-item.tsx';
import { useStopWords } from './finding-words.ts';
import styles from './findings.module.css';
import { type Gate, hardOf, type Numbered, softOf } from './use-gate.ts';

/** So many people of our records must fit what a text tells, or it is told from several lives (handbook §7.1). */
const ENOUGH_ALIKE = 5;

type FindingsPanelProps = FindingActs & {
  gate: Gate;
  numbered: readonly Numbered[];
  passed: ReadonlySet<string>;
  asked: ReadonlySet<string>;
  selected: string | null;
};

/** What the gate says: whether it may go out, how many are like her, each finding, and what has to be waited for. */
export function FindingsPanel({ gate, numbered, passed, asked, selected, ...acts }: FindingsPanelProps) {
  const { t } = useTranslation('story');
  const say = useRefusalWords();
  const { report, state, refusal } = gate;
  if (refusal) return <Note tone="missed">{say(refusal)}</Note>;
  if (!report) return state === 'not-reached' ? <Note icon="offline">{t('gate.notReached')}</Note> : <Waiting />;
  const findings = numbered.map(({ finding }) => finding);
  return (
    <>
      {state === 'not-reached' && <Note icon="offline">{t('gate.lastSeen')}</Note>}
      <Verdict
        hard={hardOf(findings).length}
        soft={softOf(findings, passed).length}
        stops={hardOf(report.stops).length + softOf(report.stops, passed).length}
      />
      {report.alike !== null && <Meter alike={report.alike} />}
      {numbered.length > 0 && (
        <ol className={styles.findings} aria-label={t('gate.findings')}>
          {numbered.map((one) => (
            <FindingItem
              key={`${one.finding.key} ${one.finding.from}`}
              {...acts}
              {...one}
              isOpen={selected === one.finding.key}
              standing={passed.has(one.finding.key) ? 'passed' : asked.has(one.finding.key) ? 'asked' : null}
            />
          ))}
        </ol>
      )}
      <Stops report={report} passed={passed} asked={asked} onPass={acts.onPass} />
    </>
  );
}

function Waiting() {
  return <ShapeSkeleton shape="lines" count={6} />;
}

function Verdict({ hard, soft, stops }: { hard: number; soft: number; stops: number }) {
  const { t } = useTranslation('story');
  const isClear = hard + soft + stops === 0;
  return (
    <div className={styles.verdict} data-clear={isClear || undefined} role="status">
      <Icon name={isClear ? 'met' : 'refused'} size={26} />
      <div>
        <h2>{t(isClear ? 'gate.clear' : 'gate.cannot')}</h2>
        <p>
          {isClear && t('gate.clearUnder')}
          {hard > 0 && t('gate.hard', { count: hard })} {soft > 0 && t('gate.soft', { count: soft })}{' '}
          {hard + soft === 0 && stops > 0 && t('gate.onlyStops', { count: stops })}
        </p>
      </div>
    </div>
  );
}

/** Five bars for five people. Above five the number says how many, and the bars are full. */
function Meter({ alike }: { alike: number }) {
  const { t } = useTranslation('story');
  const isEnough = alike >= ENOUGH_ALIKE;
  return (
    <div className={styles.meter}>
      <b>{alike}</b>
      <span>
        {t('gate.alike', { count: alike })} {!isEnough && <strong>{t('gate.mustBe')}</strong>}
      </span>
      <span className={styles.bars} data-enough={isEnough || undefined} aria-hidden="true">
        {Array.from({ length: ENOUGH_ALIKE }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: five bars that are always the same five.
          <i key={at} data-on={at < alike || undefined} />
        ))}
      </span>
    </div>
  );
}

type StopsProps = {
  report: GateReport;
  passed: ReadonlySet<string>;
  asked: ReadonlySet<string>;
  onPass: FindingActs['onPass'];
};

function Stops({ report, passed, asked, onPass }: StopsProps) {
  const { t } = useTranslation('story');
  const say = useStopWords();
  if (report.stops.length === 0) return null;
  return (
    <ul className={styles.stops} aria-label={t('gate.stops')}>
      {report.stops.map((stop) => {
        const { what, until } = say(stop);
        const isPassed = passed.has(stop.key);
        return (
          <li key={stop.key} data-weight={stop.weight} data-passed={isPassed || undefined}>
            <Icon name={stop.notBefore ? 'waiting' : isPassed ? 'met' : 'refused'} size={18} />
            <span>
              {what}
              {until && <small>{until}</small>}
              {isPassed && <small>{t('gate.passed')}</small>}
              {asked.has(stop.key) && !isPassed && <small>{t('gate.asked')}</small>}
              {stop.weight === 'soft' && !isPassed && !asked.has(stop.key) && onPass && (
                <small>
                  <button type="button" className={styles.link} onClick={() => onPass(stop.key)}>
                    {t('gate.pass')}
                  </button>
                </small>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
