import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { ContactException } from '#modules/person/model/check-contact.ts';
import { ContactRules, type ContactRulesFacts, newestFirst } from '#modules/person/model/contact-rules.ts';
import { noteSafeContact } from '#modules/person/model/correct-person.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AgreeContactForm } from './agree-contact.form.tsx';
import { ContactRulesLines } from './contact-rules-lines.tsx';
import styles from './person.module.css';

type Props = { person: Stored<PersonFacts> };

/** How she can be reached, and what must never be done. Read before anybody dials. */
export function ReachingSafely({ person }: Props) {
  const { t } = useTranslation('person');
  const [opened, setOpened] = useState(false);
  const mayWrite = useMayAsk(noteSafeContact);
  const [held, ...before] = newestFirst(useRecords(ContactRules, { aboutId: person.id }));
  const write = mayWrite && (
    <Button kind="quiet" icon="correct" onClick={() => setOpened(true)}>
      {t(held ? 'reach.again' : 'reach.write')}
    </Button>
  );
  return (
    <section className={styles.part}>
      <SectionTitle action={write}>{t('reach.title', { gender: person.gender })}</SectionTitle>
      {held ? <Held rules={held} person={person} /> : <WordsAlone person={person} />}
      <Before rules={before} />
      <PassedBy personId={person.id} />
      <Drawer opened={opened} onClose={() => setOpened(false)} title={t('reach.title', { gender: person.gender })}>
        {opened && <AgreeContactForm person={person} onClose={() => setOpened(false)} />}
      </Drawer>
    </section>
  );
}

function Held({ rules, person }: Props & { rules: ContactRulesFacts }) {
  return (
    <Stack>
      <ContactRulesLines rules={rules} words={{ through: person.safeContact, never: person.neverContact }} />
      <SaidBy rules={rules} />
    </Stack>
  );
}

function SaidBy({ rules }: { rules: ContactRulesFacts }) {
  const { t } = useTranslation('person');
  const today = useToday();
  return (
    <FactLine icon={rules.saidBy === 'we' ? 'unknown' : 'check'} tone={rules.saidBy === 'we' ? 'risk' : undefined}>
      {t(`rules.saidBy.${rules.saidBy}`)} · <DatedText value={rules.agreed} today={today} />
    </FactLine>
  );
}

function WordsAlone({ person }: Props) {
  const { t } = useTranslation('person');
  const facts = [
    { label: t('reach.through'), value: person.safeContact ?? t('notAsked') },
    {
      label: t('reach.never'),
      value: person.neverContact ?? t('notAsked'),
      tone: person.neverContact ? ('missed' as const) : undefined,
    },
  ];
  return <FactList facts={facts} />;
}

/** What was agreed before stays readable: who kept to it then did right then. */
function Before({ rules }: { rules: readonly Stored<ContactRulesFacts>[] }) {
  const { t } = useTranslation('person');
  if (rules.length === 0) return null;
  return (
    <ClosedDetail kind={t('rules.earlier', { count: rules.length })}>
      <Stack>
        {rules.map((one) => (
          <Stack key={one.id}>
            <SaidBy rules={one} />
            <ContactRulesLines rules={one} />
          </Stack>
        ))}
      </Stack>
    </ClosedDetail>
  );
}

/** When a rule was passed by, and why: shown beside the rules to everybody who reaches what is done for her. */
function PassedBy({ personId }: { personId: string }) {
  const { t, i18n } = useTranslation('person');
  const all = useRecords(ContactException, { aboutId: personId }).toSorted((a, b) =>
    b.happened.localeCompare(a.happened),
  );
  if (all.length === 0) return null;
  return (
    <ClosedDetail kind={t('passed.title', { count: all.length })}>
      <RowList label={t('passed.title', { count: all.length })}>
        {all.map(({ id, why, stops, happened }) => (
          <Row
            key={id}
            title={why}
            under={<span>{stops.map((stop) => t(`stop.${stop}`)).join(' ')}</span>}
            due={dayWords(happened, i18n.language)}
          />
        ))}
      </RowList>
    </ClosedDetail>
  );
}
