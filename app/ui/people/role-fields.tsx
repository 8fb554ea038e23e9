import { DateInput } from '../form/date-input'
import { Select } from '../form/select'
import { detailsWords as words } from '../words/people-details'
import { type RoleName, roleNames } from '../words/roles'

/** Which role, and for an auditor until when. */
export function RoleFields({
	role,
	ends,
	roles,
	error,
}: {
	role: RoleName
	/** YYYY-MM-DD, or nothing. */
	ends: string
	roles: RoleName[]
	error?: string | undefined
}) {
	return (
		<div className="grid gap-x-4 sm:grid-cols-2">
			<Select
				label={words.role}
				name="role"
				value={role}
				choices={roles.map((name) => ({ value: name, label: roleNames[name] }))}
			/>
			{roles.includes('auditor') && (
				<DateInput
					label={words.roleEnds}
					name="ends"
					hint={words.roleEndsHint}
					value={ends}
					optional
					error={error}
				/>
			)}
		</div>
	)
}
