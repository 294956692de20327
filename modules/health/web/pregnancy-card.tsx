import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { OutcomeFacts, PregnancyFacts } from '#modules/health/model/pregnancy.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { useToday } from '#platform/web/me.ts';
import styles from './health.module.css';
import type { Writing } from './health-writing.ts';

type Props = {
  pregnancy: Stored<PregnancyFacts>;
  outcome: Stored<OutcomeFacts> | null;
  onWrite: ((writing: Writing) => void) | null;
};

/** Kept closed, in the same words whatever it holds: who stands beside the screen learns nothing of a loss. */
export function PregnancyCard({ pregnancy, outcome, onWrite }: Props) {
  const { t } = useTranslation('health');
  return (
    <Card>
      <ClosedDetail kind={t('pregnancy.closed')}>
        <div className={styles.detail}>
          <Waiting pregnancy={pregnancy} />
          {outcome && <Ended outcome={outcome} />}
          {onWrite && (
            <Cluster>
              <Button icon="correct" onClick={() => onWrite({ is: 'correct-pregnancy', pregnancy })}>
                {t('pregnancy.correct')}
              </Button>
              {outcome ? (
                <Button kind="quiet" icon="correct" onClick={() => onWrite({ is: 'correct-outcome', outcome })}>
                  {t('outcome.correct')}
                </Button>
              ) : (
                <Button kind="quiet" onClick={() => onWrite({ is: 'outcome', pregnancy })}>
                  {t('outcome.add')}
                </Button>
              )}
            </Cluster>
          )}
        </div>
      </ClosedDetail>
    </Card>
  );
}

function Waiting({ pregnancy }: { pregnancy: Stored<PregnancyFacts> }) {
  const { t } = useTranslation('health');
  const today = useToday();
  const { knownSince, expected, choices, arrangements, ownWords, lang } = pregnancy;
  const facts = [
    { label: t('pregnancy.knownSince'), value: <DatedText value={knownSince} today={today} /> },
    {
      label: t('pregnancy.expected'),
      value: expected ? <DatedText value={expected} today={today} /> : t('pregnancy.notKnown'),
    },
    { label: t('pregnancy.choices'), value: t(`choices.${choices}`) },
    {
      label: t('pregnancy.wants'),
      value: ownWords ? <OwnWords text={ownWords} lang={lang} /> : t('pregnancy.notAsked'),
    },
    { label: t('pregnancy.arrangements'), value: arrangements ?? t('pregnancy.notArranged') },
  ];
  return <FactList facts={facts} />;
}

function Ended({ outcome }: { outcome: Stored<OutcomeFacts> }) {
  const { t } = useTranslation('health');
  const today = useToday();
  const { happened, words, ownWords, lang, support, registration, registeredOn } = outcome;
  const facts = [
    { label: t('outcome.what'), value: t(`outcomes.${outcome.outcome}`) },
    { label: t('outcome.when'), value: <DatedText value={happened} today={today} /> },
    ...(ownWords ? [{ label: t('outcome.own'), value: <OwnWords text={ownWords} lang={lang} /> }] : []),
    ...(words ? [{ label: t('outcome.words'), value: words }] : []),
    { label: t('outcome.support'), value: t(`supports.${support}`) },
    {
      label: t('outcome.registration'),
      value: registration ? [registration, registeredOn].filter(Boolean).join(', ') : t('outcome.notRegistered'),
    },
  ];
  return <FactList facts={facts} />;
}
