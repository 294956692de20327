import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposeNext } from '#modules/follow-up/model/next-follow-up.ts';
import { Button } from '#platform/design/button.tsx';
import control from '#platform/design/control.module.css';
import { weekdayWords } from '#platform/design/dated-words.ts';
import { Field } from '#platform/design/field.tsx';
import { Icon } from '#platform/design/icons.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import styles from './follow-up.module.css';
import type { FollowUpValues } from './follow-up-values.ts';

/** The next day is proposed and shown; nobody has to choose one. */
export function NextFollowUp({ form }: { form: ActForm<FollowUpValues> }) {
  const { t, i18n } = useTranslation('follow-up');
  const today = useToday();
  const [changing, setChanging] = useState(false);
  const { safe, nextDueOn } = form.values;
  const proposed = proposeNext(safe, today);
  const on = nextDueOn ?? proposed.on;
  const error = errorOf(form, 'nextDueOn');
  if (changing || error) {
    return (
      <Field name="nextDueOn" label={t('nextLabel')} error={error}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            name="nextDueOn"
            type="date"
            min={today}
            className={control.control}
            value={on}
            onChange={(event) => form.set('nextDueOn', event.currentTarget.value)}
            aria-describedby={describedBy}
            aria-invalid={invalid}
          />
        )}
      </Field>
    );
  }
  const when = weekdayWords(on, i18n.language);
  return (
    <div className={styles.next}>
      <Icon name="next-date" size={20} />
      <span>{proposed.weeks > 0 ? t('nextInWeeks', { weeks: proposed.weeks, when }) : t('next', { when })}</span>
      <Button kind="quiet" onClick={() => setChanging(true)}>
        {t('change')}
      </Button>
    </div>
  );
}
