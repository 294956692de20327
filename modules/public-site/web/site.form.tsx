import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { SiteFacts } from '#modules/public-site/model/public-site.ts';
import { changeSite, openSite } from '#modules/public-site/model/public-site-acts.ts';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { SiteFields } from './site-fields.tsx';
import { changesOf, factsOf, valuesOf } from './site-values.ts';

type Props = { site: Stored<SiteFacts> | null; onClose: () => void };

/** Opens the public face, or changes what it says. */
export function SiteForm({ site, onClose }: Props) {
  const { t } = useTranslation('public-site');
  const form = useActForm(site ? changeSite : openSite, {
    initial: { siteId: site?.id ?? newId(), ...valuesOf(site) },
    toInput: ({ siteId, ...values }) =>
      site ? { siteId, changes: changesOf(values, site) } : { siteId, site: factsOf(values) },
    basedOn: site ? { [site.id]: site.version } : undefined,
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t(site ? 'change' : 'open')} onClose={onClose} keepLabel={t(site ? 'keep' : 'open')}>
      <SiteFields form={form} />
    </ActFrame>
  );
}
