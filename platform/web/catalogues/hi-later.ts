/** Every other word of this language. A new module's words land here by themselves. */
export const catalogues = import.meta.glob<Record<string, unknown>>(
  [
    '../../../words/hi/*.json',
    '!../../../words/hi/{approval,break-glass,care,case-file,clock,codes,consent,design,door,evidence,exploitation,family-work,follow-up,health,investigation,livelihood,missing-person,operation,outreach,person,placement,proceeding,protection,referral,return,rooms,schooling,service,shell,source,subject-request,task,tip,value}.json',
  ],
  { eager: true, import: 'default' },
);
