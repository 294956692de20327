import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteVisit } from '#modules/outreach/model/note-visit.ts';
import { linkContact, openCaseFileForContact } from '#modules/outreach/model/open-case-file-for-contact.ts';
import { ContactLink } from '#modules/outreach/model/outreach-contact.ts';
import { Button } from '#platform/design/button.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { datedWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Section } from '#platform/design/section.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import type { Writing } from './about-contact.ts';
import { ChildrenOf } from './children-part.tsx';
import { ContactForm } from './contact-forms.tsx';
import { ExitPart } from './exit-part.tsx';
import styles from './outreach.module.css';
import { SafeContactPart } from './safe-contact-part.tsx';
import { TrustLine } from './trust-line.tsx';
import { type Contact, useAreaName } from './use-outreach.ts';
import { VisitList } from './visit-list.tsx';
import { WhoKnowsHer } from './who-knows-her.tsx';

/** One woman as she lets us know her: what she wants first, how to reach her, how trust went, what was seen and said. */
export function ContactPage({ contact }: { contact: Contact }) {
  const { t } = useTranslation('outreach-room');
  const [writing, setWriting] = useState<Writing | null>(null);
  const area = useAreaName(contact.areaId);
  const mayWrite = useMayAsk(noteVisit);
  const write = mayWrite ? setWriting : null;
  const close = () => setWriting(null);
  const title = <span className="s-private">{contact.alias}</span>;
  return (
    <div className={styles.page}>
      <PageHeader
        title={contact.alias}
        code={contact.displayCode}
        tags={<TierMark tier="P3" button />}
        lead={t('contact.lead', { area })}
        actions={<Actions contact={contact} onWrite={setWriting} />}
      />
      <Columns
        side={
          <>
            <ChildrenOf contactId={contact.id} />
            <WhoKnowsHer contact={contact} onWrite={write} />
          </>
        }
      >
        <Wish contact={contact} onWrite={write} />
        <SafeContactPart contact={contact} onWrite={write} />
        <TrustLine contact={contact} onWrite={write} />
        <ExitPart contact={contact} onWrite={write} />
        <VisitList contact={contact} />
      </Columns>
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing && <ContactForm writing={writing} contact={contact} about={title} onClose={close} />}
      </Drawer>
    </div>
  );
}

function Actions({ contact, onWrite }: { contact: Contact; onWrite: (writing: Writing) => void }) {
  const { t } = useTranslation('outreach-room');
  const [mayNote, mayOpen] = [useMayAsk(noteVisit), useMayAsk(openCaseFileForContact)];
  const mayLink = useMayAsk(linkContact);
  const [link] = useRecords(ContactLink, { contactId: contact.id });
  return (
    <>
      {mayNote && (
        <Button kind="primary" icon="write" onClick={() => onWrite({ is: 'visit' })}>
          {t('visit.note')}
        </Button>
      )}
      {link && (
        <Button icon="case-files" to={`/c/${link.caseFileId}`}>
          {t('contact.file')}
        </Button>
      )}
      {mayOpen && !link && (
        <Button kind="primary" icon="case-files" onClick={() => onWrite({ is: 'file' })}>
          {t('openFile.open')}
        </Button>
      )}
      {mayLink && !link && <Button onClick={() => onWrite({ is: 'link' })}>{t('openFile.link')}</Button>}
    </>
  );
}

type PartProps = { contact: Contact; onWrite: ((writing: Writing) => void) | null };

function Wish({ contact: { wish, wishLang, wishSaid }, onWrite }: PartProps) {
  const { t, i18n } = useTranslation(['outreach-room', 'design']);
  const said = wishSaid ? datedWords(wishSaid, t, i18n.language) : null;
  const act = onWrite && (
    <Button kind="quiet" onClick={() => onWrite({ is: 'wish' })}>
      {t('outreach-room:wish.write')}
    </Button>
  );
  return (
    <Section title={t('outreach-room:wish.title')} action={act}>
      {wish === null ? (
        <EmptyLine>{t('outreach-room:wish.none')}</EmptyLine>
      ) : (
        <OwnWords text={wish} lang={wishLang ?? undefined} when={said?.said ?? said?.range} />
      )}
    </Section>
  );
}
