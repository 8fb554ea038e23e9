import {
	AssignmentsIcon,
	AuditIcon,
	ConfirmIcon,
	CoursesIcon,
	HomeIcon,
	OperationsIcon,
	PeopleIcon,
	PractiseIcon,
	RateIcon,
	RecordsIcon,
	SettingsIcon,
	StudioIcon,
	TrainingIcon,
	TryIcon,
} from '../primitives/icons'
import type { NavItem } from './nav-item'

const icons = {
	home: HomeIcon,
	courses: CoursesIcon,
	practise: PractiseIcon,
	try: TryIcon,
	records: RecordsIcon,
	studio: StudioIcon,
	people: PeopleIcon,
	audit: AuditIcon,
	confirm: ConfirmIcon,
	settings: SettingsIcon,
	rate: RateIcon,
	training: TrainingIcon,
	assignments: AssignmentsIcon,
	operations: OperationsIcon,
}

export function NavIcon({ icon, className }: { icon: NavItem['icon']; className?: string }) {
	const Icon = icons[icon]
	return <Icon aria-hidden className={className} />
}
