import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { PlanLeaveForm } from './leave.form.tsx';
import { WishForm } from './order.form.tsx';
import type { StayFormProps } from './stay-form-props.ts';
import { TakeInForm } from './things.form.tsx';
import { everybodyOf, useBoard } from './use-board.ts';

type Props = WriteActProps & { form: ComponentType<StayFormProps> };

/** A form about somebody's stay, opened from anywhere: first whose, then the form itself. */
function AboutSomebody({ personId, onClose, form: Form }: Props) {
  const { t } = useTranslation(['facility', 'design']);
  const stays = everybodyOf(useBoard());
  const [chosen, setChosen] = useState<string | null>(
    stays.find(({ person }) => person.id === personId)?.stay.id ?? null,
  );
  const card = stays.find(({ stay }) => stay.id === chosen);
  if (card) return <Form card={card} id="" onClose={onClose} />;
  if (stays.length === 0) return <EmptyLine>{t('whose.nobody')}</EmptyLine>;
  const options = stays.map(({ stay, person }) => ({
    code: stay.id,
    label: `${person.nameUsed ?? t('design:unknownName')} ${person.displayCode}`,
  }));
  return <SelectField name="whose" label={t('whose.label')} options={options} value={chosen} onChange={setChosen} />;
}

export const WriteLeaveForm = (props: WriteActProps) => <AboutSomebody {...props} form={PlanLeaveForm} />;
export const WriteWishForm = (props: WriteActProps) => <AboutSomebody {...props} form={WishForm} />;
export const WriteThingsForm = (props: WriteActProps) => <AboutSomebody {...props} form={TakeInForm} />;
