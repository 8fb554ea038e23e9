import { type Asking, mayReach } from './scope'

/**
 * Whether somebody may change, invite, deactivate this person or end their sessions: as far as the table lets their role,
 * and HR who were given teams in those teams only.
 */
export function mayManage(me: Asking, whose: { id: string; role: string; teamId: string | null }): boolean {
	return (
		whose.id !== me.id && mayReach(me, whose.role === 'trainee' ? 'trainees-manage' : 'staff-manage', whose)
	)
}
