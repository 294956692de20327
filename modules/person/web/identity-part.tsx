import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { IDENTITY_PURPOSES, writeIdentity } from '#modules/person/model/identity.ts';
import type { PersonFacts, PersonIdentityFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { IdentityGate } from '#platform/design/identity-gate.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { IdentityForm } from './identity.form.tsx';

type OpenedIdentity = Stored<PersonIdentityFacts>;
type Props = { person: Stored<PersonFacts> };
type PartProps = Props & {
  /** After it was opened, so that the count of openings is read again. */ onOpened: () => void;
};

/** Behind the gate: opened for a purpose, by the server, which writes the purpose down before it reads. Nothing of it is kept here. */
export function IdentityPart({ person, onOpened }: PartProps) {
  const { t } = useTranslation('person');
  const say = useRefusalWords();
  const purposes = IDENTITY_PURPOSES.map((code) => ({ code, label: t(`identity.purpose.${code}`) }));
  async function open(purpose: string, words: string) {
    try {
      const url = `/api/people/${person.id}/identity`;
      const answer = await call<{ identity: OpenedIdentity | null }>('POST', url, {
        purpose,
        purposeWords: orNull(words),
      });
      if (isRefused(answer)) return { refused: say(answer.refusal) };
      onOpened();
      return { shown: <Identity person={person} opened={answer.identity} /> };
    } catch {
      return { refused: t('identity.notReached') };
    }
  }
  return <IdentityGate holds={t('identity.holds')} purposes={purposes} wordsFor="other" onOpen={open} />;
}

function Identity({ person, opened }: Props & { opened: OpenedIdentity | null }) {
  const { t } = useTranslation('person');
  const [identity, setIdentity] = useState(opened);
  const [writing, setWriting] = useState(false);
  const mayWrite = useMayAsk(writeIdentity);
  const facts = [
    { label: t('identity.legalName'), value: identity?.legalName ?? t('notRecorded') },
    { label: t('identity.born'), value: person.born ? <DatedText value={person.born} /> : t('notRecorded') },
    { label: t('identity.documents'), value: identity?.documents ?? t('notRecorded') },
    { label: t('identity.origin'), value: identity?.origin ?? t('notRecorded') },
  ];
  return (
    <>
      {identity ? <FactList facts={facts} /> : <EmptyLine>{t('identity.none')}</EmptyLine>}
      {mayWrite && (
        <Button kind="quiet" icon="correct" onClick={() => setWriting(true)}>
          {t(identity ? 'identity.correct' : 'identity.write')}
        </Button>
      )}
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('identity.write')}>
        <IdentityForm
          personId={person.id}
          identity={identity}
          onWritten={setIdentity}
          onClose={() => setWriting(false)}
        />
      </Drawer>
    </>
  );
}
