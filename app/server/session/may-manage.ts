import { may } from './permissions'

/** Whether somebody in `role` may end sessions of, deactivate or activate a person in role `whose`. */
export function mayManage(role: string, whose: string): boolean {
	return may(role, whose === 'trainee' ? 'trainees-manage' : 'staff-manage') === 'all'
}
