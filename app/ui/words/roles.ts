/** The roles, as people read them. */
export const roleNames = { trainee: 'Trainee', trainer: 'Trainer', hr: 'HR', admin: 'Administrator' } as const
export type RoleName = keyof typeof roleNames
