import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { ERASURE_BASES, type ErasureHold, erasePerson } from '#modules/person/model/erase-person.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useServer } from '#platform/web/server-read.ts';

type Erasure = { holds: ErasureHold[]; records: number; files: number; evidence: number; readers: number };
type Props = { person: Stored<PersonFacts> };

/** The way to letting somebody go for good: what would go, what cannot be called back, what stands against it. */
export function EraseButton({ person }: Props) {
  const { t } = useTranslation('person');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Cluster>
        <Button kind="quiet" icon="attention" onClick={() => setOpen(true)}>
          {t('erase.title')}
        </Button>
      </Cluster>
      <Drawer opened={open} onClose={() => setOpen(false)} title={t('erase.title')}>
        {open && <EraseForm person={person} onClose={() => setOpen(false)} />}
      </Drawer>
    </>
  );
}

function EraseForm({ person, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('person');
  const { data } = useServer<Erasure>(`/api/people/${person.id}/erasure`);
  const initial: { basis: (typeof ERASURE_BASES)[number] | null } = { basis: null };
  const form = useActForm(erasePerson, {
    initial,
    toInput: (values) => ({ personId: person.id, ...values }),
    onKept: onClose,
  });
  const holds = (data?.holds ?? []).map((hold) => t(`erase.hold.${hold}`));
  return (
    <ActFrame
      form={form}
      title={t('erase.title')}
      about={person.displayCode}
      onClose={onClose}
      keepLabel={t('erase.keep')}
      keepDisabledReason={holds.length > 0 ? holds.join(' · ') : undefined}
    >
      <Note tone="risk" icon="attention">
        {t('erase.forEver')}
      </Note>
      {data ? <Extent extent={data} /> : <EmptyLine>{t('loading')}</EmptyLine>}
      <Note>{t('erase.remains')}</Note>
      <SelectField
        name="basis"
        label={t('erase.why')}
        value={form.values.basis}
        onChange={(basis) => form.set('basis', ERASURE_BASES.find((one) => one === basis) ?? null)}
        options={ERASURE_BASES.map((code) => ({ code, label: t(`erase.basis.${code}`) }))}
        error={errorOf(form, 'basis')}
      />
    </ActFrame>
  );
}

function Extent({ extent }: { extent: Erasure }) {
  const { t } = useTranslation('person');
  const facts = (['records', 'files', 'evidence', 'readers'] as const).map((name) => ({
    label: t(`erase.extent.${name}`),
    value: String(extent[name]),
  }));
  return <FactList facts={facts} />;
}
