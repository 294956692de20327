import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMasked } from '#kernel/masks.ts';
import type { Stored, StoredOf } from '#kernel/record.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { Prayer } from '#modules/prayer/model/prayer.ts';
import { askForPrayer, isAsked, prayerConsent, takeBackRequest } from '#modules/prayer/model/prayer-for-her.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { useDoing } from '#platform/web/use-doing.ts';
import { AskForPrayerForm } from './ask-for-prayer.form.tsx';

const TONES = { draft: 'pending', shown: 'ok', ended: 'mute', refused: 'missed', 'taken-back': 'mute' } as const;

/** What is prayed for her, where she agreed to it; without her yes nothing here asks for it. */
export function HerPrayersPart({ personId }: PersonPartProps) {
  const person = useRecord(Person, personId);
  const may = useMayAsk(askForPrayer);
  return may && person && !isMasked(person) ? <HerPrayers person={person} /> : null;
}

function HerPrayers({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation('prayer');
  const [asking, setAsking] = useState(false);
  const { ask, refused, busy } = useDoing();
  const today = useToday();
  const consents = useRecords(Consent, { personId: person.id });
  const hers = new Set(consents.map(({ id }) => id));
  const prayers = useRecords(Prayer, ({ consentId }) => consentId !== null && hers.has(consentId));
  const consent = prayerConsent(consents, person, today);
  if (!consent && prayers.length === 0) return null;
  const isOpen = prayers.some((one) => isAsked(one) && (one.until ?? today) >= today);
  const title = t('hers.title', { gender: person.gender });
  const action = consent && !isOpen && (
    <Button kind="quiet" icon="write" onClick={() => setAsking(true)}>
      {t('hers.ask')}
    </Button>
  );
  return (
    <Section title={title} action={action}>
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {prayers.length === 0 && <p>{t('hers.none', { gender: person.gender })}</p>}
      {prayers.length > 0 && (
        <RowList label={title}>
          {prayers.map((one) => (
            <HerPrayer
              key={one.id}
              prayer={one}
              busy={busy}
              onBack={() => void ask(takeBackRequest, { prayerId: one.id })}
            />
          ))}
        </RowList>
      )}
      <Drawer opened={asking} onClose={() => setAsking(false)} title={t('hers.ask')}>
        {asking && consent && (
          <AskForPrayerForm person={person} until={consent.until} onClose={() => setAsking(false)} />
        )}
      </Drawer>
    </Section>
  );
}

type RowProps = { prayer: StoredOf<typeof Prayer>; busy: boolean; onBack: () => void };

function HerPrayer({ prayer, busy, onBack }: RowProps) {
  const { t, i18n } = useTranslation('prayer');
  const { texts, state, until } = prayer;
  const today = useToday();
  const own = texts.find(({ language }) => language === i18n.language) ?? texts[0];
  const isOver = state === 'shown' && until !== null && until < today;
  const under = (
    <>
      <Tag tone={isOver ? 'mute' : TONES[state]}>
        {t(state === 'draft' ? 'hers.waits' : `state.${isOver ? 'ended' : state}`)}
      </Tag>
      {isAsked(prayer) && until && <span>{t('until', { day: dayWords(until, i18n.language) })}</span>}
    </>
  );
  const due = isAsked(prayer) && !isOver && (
    <Button kind="quiet" icon="undo" busy={busy} onClick={onBack}>
      {t('hers.takeBack')}
    </Button>
  );
  return <Row title={own ? <span lang={own.language}>{own.words}</span> : t('noWords')} under={under} due={due} />;
}
