import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { KnownAnswerField, type KnownDraft, knownInput } from '#modules/person/web/known-answer.field.tsx';
import { useSoundingAlike } from '#modules/person/web/use-sounding-alike.ts';
import { sayKnown } from '#modules/referral/model/record-referral.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import { heardIn } from '#modules/referral/web/heard-in.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';

type Props = { referral: Stored<ReferralFacts> };

/** Whether she is known already: what was answered, whose names sound alike while nobody has, and the question itself. */
export function MaybeSame({ referral }: Props) {
  const { t } = useTranslation(['referral', 'person']);
  const [asking, setAsking] = useState(false);
  const mayAnswer = useMayAsk(sayKnown) && referral.status === 'waiting';
  const ask = mayAnswer && (
    <Button kind={referral.known ? 'quiet' : 'plain'} icon="search" onClick={() => setAsking(true)}>
      {t(referral.known ? 'person:asked.again' : 'person:asked.now')}
    </Button>
  );
  return (
    <section>
      <SectionTitle action={ask}>{t('person:asked.title')}</SectionTitle>
      <Stack>
        <Answer referral={referral} />
        {referral.known === null && referral.status === 'waiting' && <Alike referral={referral} />}
      </Stack>
      <Drawer opened={asking} onClose={() => setAsking(false)} title={t('person:asked.title')}>
        {asking && <SayKnownForm referral={referral} onClose={() => setAsking(false)} />}
      </Drawer>
    </section>
  );
}

function Answer({ referral: { known, knownPersonId, knownWords } }: Props) {
  const { t } = useTranslation('person');
  const person = useRecord(Person, knownPersonId);
  if (known === null)
    return (
      <FactLine icon="missing-paper" tone="risk">
        {t('asked.notYet')}
      </FactLine>
    );
  return (
    <>
      <FactLine icon={known === 'not-sure' ? 'unknown' : 'check'}>{t(`asked.${known}`)}</FactLine>
      {person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/p/${person.id}`} />}
      {knownPersonId && !person && <span>{t('merge.notShown')}</span>}
      {knownWords && <span>{knownWords}</span>}
    </>
  );
}

function Alike({ referral }: Props) {
  const { t } = useTranslation('person');
  return useSoundingAlike(heardIn(referral)).map(({ person, fileId }) => (
    <PersonChip
      key={person.id}
      name={person.nameUsed ?? undefined}
      code={person.displayCode}
      role={t(fileId ? 'asked.hasFile' : 'asked.soundsAlike')}
      to={fileId ? `/c/${fileId}` : `/p/${person.id}`}
    />
  ));
}

function SayKnownForm({ referral, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('person');
  const initial = {
    answer: { known: referral.known, personId: referral.knownPersonId, words: referral.knownWords ?? '' } as KnownDraft,
  };
  const form = useActForm(sayKnown, {
    initial,
    toInput: ({ answer }) => ({ referralId: referral.id, ...knownInput(answer) }),
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('asked.title')} onClose={onClose}>
      <KnownAnswerField
        heard={heardIn(referral)}
        value={form.values.answer}
        onChange={(answer) => form.set('answer', answer)}
        form={form}
      />
    </ActFrame>
  );
}
