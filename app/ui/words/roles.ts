/** The roles, as people read them. */
export const roleNames = {
	trainee: 'Trainee',
	trainer: 'Trainer',
	hr: 'HR',
	admin: 'Administrator',
	auditor: 'Auditor',
} as const
export type RoleName = keyof typeof roleNames
