import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import {
  IncomeStatement,
  Livelihood,
  LivelihoodAim,
  type LivelihoodFacts,
  LivelihoodStep,
} from '#modules/livelihood/model/livelihood.ts';
import { planLivelihood } from '#modules/livelihood/model/livelihood-acts.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { datedWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { CheckEmployerForm } from './check-employer.form.tsx';
import { CorrectLivelihoodForm, CorrectStepForm } from './correct-livelihood.form.tsx';
import styles from './livelihood.module.css';
import { LivelihoodCard } from './livelihood-card.tsx';
import { MoveLivelihoodForm } from './move-livelihood.form.tsx';
import { AimForm, IncomeForm } from './own-words.form.tsx';
import { PlanLivelihoodForm } from './plan-livelihood.form.tsx';

type Person = Stored<PersonFacts>;
type Writing =
  | { is: 'aim' | 'plan' | 'income' }
  | { is: 'move' | 'check' | 'correct' | 'correctStep'; livelihood: Stored<LivelihoodFacts> };

/** What she wants to live from, in her words, and every way there. */
export function LivelihoodPart({ person }: { person: Person }) {
  const { t } = useTranslation('livelihood');
  const [writing, setWriting] = useState<Writing | null>(null);
  const close = () => setWriting(null);
  const ways = useRecords(Livelihood, { personId: person.id }).toSorted((a, b) =>
    (b.stateSince.latest ?? '').localeCompare(a.stateSince.latest ?? ''),
  );
  const may = useMayAsk(planLivelihood);
  return (
    <Section title={t('part.title')}>
      <Aim personId={person.id} />
      {may && (
        <div className={styles.acts}>
          {(['aim', 'plan', 'income'] as const).map((is) => (
            <Button key={is} onClick={() => setWriting({ is })}>
              {t(`act.${is}`)}
            </Button>
          ))}
        </div>
      )}
      {ways.length === 0 && <EmptyLine>{t('part.empty')}</EmptyLine>}
      <div className={styles.list}>
        {ways.map((one) => (
          <LivelihoodCard
            key={one.id}
            livelihood={one}
            onWrite={may ? (is) => setWriting({ is, livelihood: one }) : null}
          />
        ))}
      </div>
      <Income personId={person.id} />
      <Drawer opened={writing !== null} onClose={close} title={t('part.title')}>
        {writing && <Form writing={writing} person={person} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function Form({ writing, person, onClose }: { writing: Writing; person: Person; onClose: () => void }) {
  if (writing.is === 'move') return <MoveLivelihoodForm livelihood={writing.livelihood} onClose={onClose} />;
  if (writing.is === 'check') return <CheckEmployerForm livelihood={writing.livelihood} onClose={onClose} />;
  if (writing.is === 'correct') return <CorrectLivelihoodForm livelihood={writing.livelihood} onClose={onClose} />;
  if (writing.is === 'correctStep') return <LastStep livelihood={writing.livelihood} onClose={onClose} />;
  if (writing.is === 'aim') return <AimForm personId={person.id} onClose={onClose} />;
  if (writing.is === 'income') return <IncomeForm personId={person.id} onClose={onClose} />;
  return <PlanLivelihoodForm personId={person.id} onClose={onClose} />;
}

/** The step at which it stands is the one that can be put right. */
function LastStep({ livelihood, onClose }: { livelihood: Stored<LivelihoodFacts>; onClose: () => void }) {
  const { id: livelihoodId, state } = livelihood;
  const step = useRecords(LivelihoodStep, { livelihoodId, state })
    .toSorted((a, b) => compareDated(a.happened, b.happened))
    .at(-1);
  return step ? <CorrectStepForm livelihood={livelihood} step={step} onClose={onClose} /> : null;
}

function useDayOf() {
  const { t, i18n } = useTranslation('design');
  return (value: Parameters<typeof datedWords>[0]) => datedWords(value, t, i18n.language).range;
}

/** Her newest aim; the ones before stay in the timeline. */
function Aim({ personId }: { personId: string }) {
  const { t } = useTranslation('livelihood');
  const dayOf = useDayOf();
  const aim = useRecords(LivelihoodAim, { personId })
    .toSorted((a, b) => `${a.said.latest} ${a.changedAt}`.localeCompare(`${b.said.latest} ${b.changedAt}`))
    .at(-1);
  if (!aim) return <p className={styles.small}>{t('aim.none')}</p>;
  return <OwnWords text={aim.words} lang={aim.lang} when={dayOf(aim.said)} />;
}

/** What she said she earns, closed until somebody opens it. */
function Income({ personId }: { personId: string }) {
  const { t } = useTranslation('livelihood');
  const dayOf = useDayOf();
  const said = useRecords(IncomeStatement, { personId }).toSorted((a, b) =>
    (b.said.latest ?? '').localeCompare(a.said.latest ?? ''),
  );
  if (said.length === 0) return null;
  return (
    <ClosedDetail kind={t('income.title')} count={said.length}>
      {said.map(({ id, band, said: on, words, lang }) => (
        <p key={id}>
          {[dayOf(on), t(`band.${band}`)].join(': ')} {words && <OwnWords text={words} lang={lang} />}
        </p>
      ))}
    </ClosedDetail>
  );
}
