/** Who may take a warning upon themselves: roles, no names; their words stand under `report.roles` of the language files. */
export const ROLES = ['director', 'deputy-director', 'head-of-section', 'executor'] as const;
export type Role = (typeof ROLES)[number];

/** That a warning was looked at and let stand: by which role, why, on which day (ISO). */
export type Accepted = { readonly by: Role; readonly reason: string; readonly on: string };
