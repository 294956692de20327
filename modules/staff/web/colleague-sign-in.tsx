import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useServer } from '#platform/web/server-read.ts';
import type { Colleague } from './colleague.ts';
import { ColleagueActs } from './colleague-acts.tsx';
import { ColleagueFacts } from './colleague-facts.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { OpenReset } from './open-reset.tsx';
import type { OneTimeLink, SignInOfColleague } from './sign-in-of-colleague.ts';

/** How a colleague signs in, for those who let people in. It says how far they are, and never what opens it. */
export function ColleagueSignIn({ colleague }: { colleague: Colleague }) {
  const { t } = useTranslation('staff');
  const say = useRefusalWords();
  const { data, state, refusal, again } = useServer<SignInOfColleague>(`/api/colleagues/${colleague.id}/sign-in`);
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const drawn = (made: OneTimeLink | null) => {
    setLink(made);
    again();
  };
  return (
    <Section title={t('signIn.signIn')}>
      {state === 'loading' && <ShapeSkeleton shape="lines" count={3} />}
      {state === 'refused' && refusal && <ReasonNote title={t('signIn.signIn')} words={say(refusal)} />}
      {state === 'not-reached' && <EmptyLine>{t('signIn.notReached')}</EmptyLine>}
      {data && (
        <>
          <ColleagueFacts signIn={data} />
          {data.reset && <OpenReset reset={data.reset} onChanged={drawn} />}
          <ColleagueActs colleague={colleague} signIn={data} onChanged={drawn} />
        </>
      )}
      {link && <LinkDialog name={colleague.name} link={link} onClose={() => setLink(null)} />}
    </Section>
  );
}
