import { lazyPart } from '#platform/web/lazy-part.ts';
import type { PersonPart } from '#platform/web/person-parts.ts';

/** What every form shows before somebody calls or goes. */
export const BEFORE_CONTACT = lazyPart(async () => ({
  default: (await import('#modules/person/web/before-contact.tsx')).BeforeContact,
}));

/** What other modules show on a person's page, in the order it is read there. A new part is one entry here. */
export const PERSON_PARTS: readonly PersonPart[] = [
  {
    key: 'outreach-told',
    compartment: 'outreach',
    part: lazyPart(async () => ({ default: (await import('#modules/outreach/web/told.part.tsx')).ToldPart })),
  },
  {
    key: 'consents',
    compartment: 'person',
    part: lazyPart(async () => ({ default: (await import('#modules/consent/web/consents.part.tsx')).ConsentsPart })),
  },
  {
    key: 'her-prayers',
    compartment: 'publishing',
    part: lazyPart(async () => ({
      default: (await import('#modules/prayer/web/her-prayers.part.tsx')).HerPrayersPart,
    })),
  },
  {
    key: 'papers',
    compartment: 'person',
    part: lazyPart(async () => ({
      default: (await import('#modules/document/web/make-paper-button.tsx')).MakePaperButton,
    })),
  },
  {
    key: 'care-plan',
    compartment: 'services',
    part: lazyPart(async () => ({ default: (await import('#modules/care-plan/web/care-plan.part.tsx')).CarePlanPart })),
  },
  {
    key: 'assessments',
    compartment: 'services',
    part: lazyPart(async () => ({
      default: (await import('#modules/assessment/web/assessments.part.tsx')).AssessmentsPart,
    })),
  },
  {
    key: 'services',
    compartment: 'services',
    part: lazyPart(async () => ({ default: (await import('#modules/service/web/services.part.tsx')).ServicesPart })),
  },
  {
    key: 'way-home',
    compartment: 'services',
    part: lazyPart(async () => ({ default: (await import('./way-home/way-home.part.tsx')).WayHomePart })),
  },
  {
    key: 'requests',
    compartment: 'person',
    part: lazyPart(async () => ({
      default: (await import('#modules/subject-request/web/requests.part.tsx')).RequestsPart,
    })),
  },
  {
    key: 'medicines',
    compartment: 'medicines',
    part: lazyPart(async () => ({ default: (await import('#modules/health/web/medicines.part.tsx')).MedicinesPart })),
  },
  {
    key: 'health-needs',
    compartment: 'health',
    masked: true,
    part: lazyPart(async () => ({ default: (await import('#modules/health/web/needs.part.tsx')).NeedsPart })),
  },
  {
    key: 'health',
    compartment: 'health',
    part: lazyPart(async () => ({ default: (await import('#modules/health/web/health.part.tsx')).HealthPart })),
  },
  {
    key: 'incidents',
    compartment: 'placement',
    part: lazyPart(async () => ({ default: (await import('#modules/incident/web/incidents.tsx')).IncidentsPart })),
  },
  {
    key: 'spiritual-care',
    compartment: 'spiritual',
    part: lazyPart(async () => ({
      default: (await import('#modules/spiritual-care/web/spiritual.part.tsx')).SpiritualPart,
    })),
  },
  {
    key: 'sessions',
    compartment: 'counselling',
    part: lazyPart(async () => ({
      default: (await import('#modules/counselling/web/sessions.part.tsx')).SessionsPart,
    })),
  },
];
