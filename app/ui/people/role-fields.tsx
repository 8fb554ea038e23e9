import { DateInput } from '../form/date-input'
import type { FormProblem } from '../form/error-summary'
import { PasswordInput } from '../form/password-input'
import { Select } from '../form/select'
import { detailsWords as words } from '../words/people-details'
import { type RoleName, roleNames } from '../words/roles'

export type RoleFieldsProps = {
	now: RoleName
	/** YYYY-MM-DD, or nothing. */
	ends: string
	roles: RoleName[]
	/** The password was given lately, and is not asked for again. */
	confirmed: boolean
	/** Nobody is there yet: a trainee is invited without a password. */
	isNew?: boolean
	problems: FormProblem[]
}

/** Which role, for an auditor until when, and the password that it takes: in one form, so that nothing typed gets lost. */
export function RoleFields({ now, ends, roles, confirmed, isNew = false, problems }: RoleFieldsProps) {
	const error = (name: string) => problems.find(({ field }) => field === `field-${name}`)?.text
	return (
		<div className="grid items-end gap-x-4 sm:grid-cols-2">
			<Select
				label={words.role}
				name="role"
				value={now}
				choices={roles.map((name) => ({ value: name, label: roleNames[name] }))}
			/>
			<DateInput
				label={words.roleEnds}
				name="ends"
				hint={words.roleEndsHint}
				value={ends}
				optional
				error={error('ends')}
			/>
			{!confirmed && (
				<PasswordInput
					label={words.ownPassword}
					name="password"
					autoComplete="current-password"
					{...(isNew && { hint: words.ownPasswordHint, required: false })}
					error={error('password')}
				/>
			)}
		</div>
	)
}
