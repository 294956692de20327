import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { noteSafeContact } from '#modules/person/model/correct-person.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import styles from './person.module.css';

type Props = { person: Stored<PersonFacts> };

/** How she can be reached, and what must never be done. Read before anybody dials. */
export function ReachingSafely({ person }: Props) {
  const { t } = useTranslation('person');
  const [opened, setOpened] = useState(false);
  const mayWrite = useMayAsk(noteSafeContact);
  const write = mayWrite && (
    <Button kind="quiet" icon="correct" onClick={() => setOpened(true)}>
      {t('reach.write')}
    </Button>
  );
  const facts = [
    { label: t('reach.through'), value: person.safeContact ?? t('notAsked') },
    {
      label: t('reach.never'),
      value: person.neverContact ?? t('notAsked'),
      tone: person.neverContact ? ('missed' as const) : undefined,
    },
  ];
  return (
    <section className={styles.part}>
      <SectionTitle action={write}>{t('reach.title', { gender: person.gender })}</SectionTitle>
      <FactList facts={facts} />
      <Drawer opened={opened} onClose={() => setOpened(false)} title={t('reach.write')}>
        <SafeContactForm person={person} onClose={() => setOpened(false)} />
      </Drawer>
    </section>
  );
}

function SafeContactForm({ person, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('person');
  const form = useActForm(noteSafeContact, {
    initial: { safeContact: person.safeContact ?? '', neverContact: person.neverContact ?? '' },
    toInput: (values) => ({
      personId: person.id,
      safeContact: orNull(values.safeContact),
      neverContact: orNull(values.neverContact),
    }),
    basedOn: { [person.id]: person.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('reach.title', { gender: person.gender })} onClose={onClose}>
      <TextArea
        name="safeContact"
        rows={2}
        label={t('reach.through')}
        hint={t('reach.throughHint')}
        value={form.values.safeContact}
        onChange={(text) => form.set('safeContact', text)}
      />
      <TextArea
        name="neverContact"
        rows={2}
        label={t('reach.never')}
        hint={t('reach.neverHint')}
        value={form.values.neverContact}
        onChange={(text) => form.set('neverContact', text)}
      />
    </ActFrame>
  );
}
