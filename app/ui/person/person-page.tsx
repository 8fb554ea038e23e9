import { urls } from '#app/urls'
import { buttonStyle } from '../primitives/button-style'
import { LinkButton } from '../primitives/link-button'
import { adjustmentWords } from '../words/adjustments'
import { erasureWords } from '../words/erasure'
import { personWords as words } from '../words/person'
import { viewingWords } from '../words/viewings'
import { type ActLine, ActTable } from './act-table'
import { AdjustmentForm, type AdjustmentRefused } from './adjustment-form'
import { type AdjustmentItem, AdjustmentList } from './adjustment-list'
import { DetailsList, type PersonDetailsProps } from './details-list'
import { ErasureAsk, type ErasureAskProps } from './erasure-ask'
import { Part } from './part'
import { PersonHead, type PersonPart } from './person-head'
import { RecordsPart, type RecordsPartProps } from './records-part'
import { TrainingPart, type TrainingPartProps } from './training-part'

export type PersonPageProps = {
	person: PersonDetailsProps & { id: string; name: string; erased: boolean }
	part: PersonPart
	/** Null: this reader sees the account alone. */
	training:
		| (Omit<RecordsPartProps, 'personId'> &
				Pick<TrainingPartProps, 'standings' | 'reminders'> & { acts: ActLine[] })
		| null
	/** Null: not theirs to read. */
	adjustments: AdjustmentItem[] | null
	/** Null: not theirs to ask for. */
	erasure: ErasureAskProps['open'] | 'none' | null
	may: { list: boolean; assignments: boolean; assign: boolean; viewings: boolean; data: boolean }
	refused: { adjustment: AdjustmentRefused | null; erasure: ErasureAskProps['refused'] }
}

/** One person, in parts; each part has its own address. */
export function PersonPage(props: PersonPageProps) {
	const { person, training, may } = props
	const part = training ? props.part : 'account'
	return (
		<>
			<PersonHead
				{...{ id: person.id, name: person.name, team: person.team, erased: person.erased, part }}
				whole={training !== null}
				list={may.list}
			/>
			{training && part === 'training' && (
				<TrainingPart
					personId={person.id}
					standings={training.standings}
					reminders={training.reminders}
					assignments={may.assignments}
					assign={may.assign}
				/>
			)}
			{training && part === 'records' && <RecordsPart {...training} personId={person.id} />}
			{training && part === 'acts' && (
				<Part id="acts" title={words.acts}>
					<ActTable acts={training.acts} mayTakeBack={may.assign} />
				</Part>
			)}
			{part === 'account' && <AccountPart {...props} />}
			{training && <p className="mt-8 text-sm text-ink-soft">{words.noted}</p>}
		</>
	)
}

function AccountPart({ person, adjustments, erasure, may, refused }: PersonPageProps) {
	return (
		<>
			<Part id="details" title={words.who}>
				<DetailsList person={person} linked={may.list} />
			</Part>
			{adjustments && (
				<Part id="adjustments" title={adjustmentWords.title} lead={adjustmentWords.lead}>
					<AdjustmentList items={adjustments} mayEnd />
					<div className="no-print mt-6">
						<AdjustmentForm refused={refused.adjustment} />
					</div>
				</Part>
			)}
			{may.viewings && (
				<Part id="viewings" title={viewingWords.ofPerson} lead={viewingWords.ofPersonLead}>
					<LinkButton to={urls.viewings(`person=${person.id}`)} look="secondary">
						{viewingWords.link}
					</LinkButton>
				</Part>
			)}
			{(erasure || may.data) && (
				<Part id="data" title={erasureWords.personTitle}>
					{may.data && (
						<p className="mb-4">
							<a href={urls.personData(person.id)} className={buttonStyle('secondary')}>
								{erasureWords.downloadPerson}
							</a>
						</p>
					)}
					{erasure && (
						<ErasureAsk open={erasure === 'none' ? null : erasure} refused={refused.erasure} own={false} />
					)}
				</Part>
			)}
		</>
	)
}
