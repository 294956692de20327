import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { AssistedExit, type AssistedExitFacts, ExitStep } from '#modules/outreach/model/assisted-exit.ts';
import { EXIT_WAYS, exitInOrder } from '#modules/outreach/model/exit-lifecycle.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';
import type { Writing } from './about-contact.ts';
import styles from './outreach.module.css';
import { type Contact, useTrust } from './use-outreach.ts';

type Write = ((writing: Writing) => void) | null;
type Exit = Stored<AssistedExitFacts>;

/** Her way out, where she has decided on one. Offered to nobody: it is written when she says so. */
export function ExitPart({ contact, onWrite }: { contact: Contact; onWrite: Write }) {
  const { t } = useTranslation('outreach-room');
  const exits = useRecords(AssistedExit, { contactId: contact.id });
  const stage = useTrust(contact.id).at(-1)?.stage;
  const may = onWrite && stage !== 'no_contact_wanted' && stage !== 'exited';
  const act = may && exits.length === 0 && (
    <Button kind="quiet" onClick={() => onWrite({ is: 'exit' })}>
      {t('exit.plan')}
    </Button>
  );
  return (
    <Section title={t('exit.title')} action={act}>
      {exits.length === 0 && <EmptyLine>{t('exit.none')}</EmptyLine>}
      {exits.map((exit) => (
        <OneExit key={exit.id} exit={exit} onWrite={onWrite} />
      ))}
    </Section>
  );
}

function OneExit({ exit, onWrite }: { exit: Exit; onWrite: Write }) {
  const { t } = useTranslation('outreach-room');
  const steps = exitInOrder(useRecords(ExitStep, { exitId: exit.id }));
  const last = steps.at(-1);
  const ways = last ? EXIT_WAYS[last.state] : [];
  return (
    <Card>
      <Stack>
        <ol className={styles.line} aria-label={t('exit.title')}>
          {steps.map((step) => (
            <li key={step.id}>
              <div className={styles.step} aria-current={step === last ? 'step' : undefined}>
                <strong>{t(`exit.state.${step.state}`)}</strong>
                <DatedText value={step.since} />
                {step.words && <span className="s-private">{step.words}</span>}
              </div>
            </li>
          ))}
        </ol>
        <Plan exit={exit} />
        {onWrite && (
          <Cluster>
            {ways.length > 0 && (
              <Button kind="primary" onClick={() => onWrite({ is: 'exit-step', exit, ways })}>
                {t('exit.step')}
              </Button>
            )}
            {ways.length > 0 && <Button onClick={() => onWrite({ is: 'exit', exit })}>{t('exit.correct')}</Button>}
            {ways.length === 0 && <Button onClick={() => onWrite({ is: 'exit' })}>{t('exit.again')}</Button>}
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}

function Plan({ exit }: { exit: Exit }) {
  const { t } = useTranslation(['outreach-room', 'codes']);
  const destination = useRecord(Organisation, exit.destinationId);
  const helpers = useRecords(StaffMember, ({ id }) => exit.helperIds.includes(id)).map(({ name }) => name);
  const unknown = t('outreach-room:exit.unknown');
  const where = [destination?.name, exit.destinationWords].filter(Boolean).join(', ');
  const facts = [
    { label: t('outreach-room:exit.fir'), value: t(`outreach-room:fir.${exit.firChoice}`) },
    {
      label: t('outreach-room:exit.helpers'),
      value: [...helpers, exit.helperWords].filter(Boolean).join(', ') || unknown,
    },
    {
      label: t('outreach-room:exit.transport'),
      value: exit.transport ? t(`codes:travel_mode.${exit.transport}`) : unknown,
    },
    { label: t('outreach-room:exit.destination'), value: where || unknown },
    { label: t('outreach-room:exit.children'), value: exit.children === null ? unknown : String(exit.children) },
    { label: t('outreach-room:exit.safety'), value: <span className="s-private">{exit.safetyPlan ?? unknown}</span> },
  ];
  return <FactList facts={facts} />;
}
