import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { isMasked as isHidden } from '#kernel/masks.ts';
import type { Stored } from '#kernel/record.ts';
import { erasePerson } from '#modules/person/model/erase-person.ts';
import { openIdentity } from '#modules/person/model/identity.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { Columns } from '#platform/design/columns.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Icon } from '#platform/design/icons.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { usePersonParts } from '#platform/web/person-parts.ts';
import { useRecord, useScope } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { AboutPerson } from './about-person.tsx';
import { EraseButton } from './erase.form.tsx';
import { FilesAndRoles } from './files-and-roles.tsx';
import { IdentityPart } from './identity-part.tsx';
import { LegalHolds } from './legal-holds.tsx';
import { useMasked } from './masked.ts';
import { MergedInto, MergedPart } from './merged-part.tsx';
import styles from './person.module.css';
import { ReachingSafely } from './reaching-safely.tsx';
import { Relations } from './relations.tsx';
import { WhoSaw } from './who-saw.tsx';

/** One human, on one page: what is known, what she wants, how to reach her without harm, whose file and whose relation. */
export function PersonScreen() {
  const { t } = useTranslation('person');
  const id = useAddressId();
  const state = useScope(id);
  const person = useRecord(Person, id);
  if (person) return <PersonPage person={person} key={id} />;
  return state === 'loading' ? <EmptyLine>{t('loading')}</EmptyLine> : <NothingHere />;
}

function PersonPage({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation('person');
  const isMasked = useMasked()(person.id);
  // Who she is on paper is no question for a role that does not reach it.
  const reachesIdentity = useMe().ownReads.includes('identity');
  const mayOpen = useMayAsk(openIdentity) && reachesIdentity;
  const mayErase = useMayAsk(erasePerson);
  const looks = useServer<LooksRead>(mayOpen ? `/api/people/${person.id}/looks` : null);
  const title = isMasked ? person.displayCode : (person.nameUsed ?? t('unknownName'));
  return (
    <div className={styles.person}>
      <PageHeader title={title} code={isMasked ? undefined : person.displayCode} tags={<TierMark tier="P3" button />} />
      <MergedInto person={person} />
      <Columns
        side={
          <>
            <FilesAndRoles person={person} />
            {!isHidden(person) && <Relations person={person} />}
            {!isHidden(person) && <MergedPart person={person} />}
            <LegalHolds person={person} />
          </>
        }
      >
        {mayOpen && <IdentityPart person={person} onOpened={looks.again} />}
        <AboutPerson person={person} />
        <ReachingSafely person={person} />
        <OtherParts personId={person.id} />
        {looks.data && <Looks looks={looks.data} />}
        {mayOpen && <WhoSaw person={person} />}
        {mayErase && <EraseButton person={person} />}
      </Columns>
    </div>
  );
}

/** What other modules know of her, each fetched by itself: one that is slow holds up none of the others. */
function OtherParts({ personId }: { personId: string }) {
  return usePersonParts().map(({ key, part: Part }) => (
    <Suspense key={key}>
      <Part personId={personId} />
    </Suspense>
  ));
}

type LooksRead = { people: number; times: number };

/** How often the full identity was opened this month. Who it was, the journal knows and tells those who may read it. */
function Looks({ looks }: { looks: LooksRead }) {
  const { t } = useTranslation('person');
  return (
    <p className={styles.looks}>
      <Icon name="journal" size={20} />
      {t('looks', looks)}
    </p>
  );
}
