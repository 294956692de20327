import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import { isMasked } from '#kernel/masks.ts';
import type { Stored } from '#kernel/record.ts';
import { correctPerson } from '#modules/person/model/correct-person.ts';
import { KnownName, type PersonFacts } from '#modules/person/model/person.ts';
import { AgeAtDate } from '#platform/design/age-at-date.tsx';
import { Button } from '#platform/design/button.tsx';
import { datedWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { languageWords } from '#platform/web/spoken-languages.ts';
import { CorrectPersonForm } from './correct-person.form.tsx';
import { KnownNameForm } from './known-name.form.tsx';
import styles from './person.module.css';
import { WishForm } from './wish.form.tsx';

type Props = { person: Stored<PersonFacts> };
type Opened = 'correct' | 'wish' | 'name' | null;

/** Age, languages, her wish in her words, other names. What nobody recorded says so in its place. */
export function AboutPerson({ person }: Props) {
  const { t } = useTranslation('person');
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const mayWrite = useMayAsk(correctPerson);
  const correct = mayWrite && (
    <Button kind="quiet" icon="correct" onClick={() => setOpened('correct')}>
      {t('correct.title')}
    </Button>
  );
  return (
    <section className={styles.part}>
      <SectionTitle action={correct}>{t('about.title', { gender: person.gender })}</SectionTitle>
      <FactList facts={useFacts(person)} />
      {isMasked(person) && <p className={styles.looks}>{t('masked')}</p>}
      {mayWrite && (
        <div className={styles.chips}>
          <Button icon="quote" onClick={() => setOpened('wish')}>
            {t('wish.title')}
          </Button>
          <Button icon="add" onClick={() => setOpened('name')}>
            {t('name.title')}
          </Button>
        </div>
      )}
      <Drawer opened={opened !== null} onClose={close} title={t(`${opened ?? 'correct'}.title`)}>
        {opened === 'correct' && <CorrectPersonForm person={person} onClose={close} />}
        {opened === 'wish' && <WishForm person={person} onClose={close} />}
        {opened === 'name' && <KnownNameForm personId={person.id} onClose={close} />}
      </Drawer>
    </section>
  );
}

function useFacts(person: Stored<PersonFacts>) {
  const { t, i18n } = useTranslation(['person', 'codes']);
  const dates = useTranslation('design');
  const names = useRecords(KnownName, { personId: person.id });
  const today = day(useToday());
  const birth = person.born ? { on: person.born, basis: person.birthBasis } : null;
  const spoken = person.languages.map((code) => languageWords(code, i18n.language)).join(', ');
  const said = person.wishSaid ? datedWords(person.wishSaid, dates.t, i18n.language).range : undefined;
  const wish = person.wish && <OwnWords text={person.wish} when={said} />;
  const facts = [
    { label: t('person:about.age'), value: <AgeAtDate birth={birth} at={today} /> },
    { label: t('person:about.gender'), value: <>{t(`codes:gender.${person.gender}`)}</> },
  ];
  if (isMasked(person)) return facts;
  facts.push(
    { label: t('person:about.speaks'), value: <>{spoken || t('person:notRecorded')}</> },
    { label: t('person:about.wants'), value: <>{wish || t('person:notAsked')}</> },
  );
  if (names.length > 0) facts.push({ label: t('person:about.names'), value: <OtherNames names={names} /> });
  return facts;
}

type Name = { id: string; value: string; kind: string; usedIn: string | null };

function OtherNames({ names }: { names: readonly Name[] }) {
  const { t } = useTranslation('person');
  return (
    <span className={styles.chips}>
      {names.map((name) => (
        <Tag key={name.id} tone={name.kind === 'published' ? 'info' : 'mute'}>
          {t('name.shown', { value: name.value, kind: t(`name.kind.${name.kind}`) })}
        </Tag>
      ))}
    </span>
  );
}
