import { useRef } from 'react'
import type { Channel } from '#app/core/scenario/definition'
import { Notice } from '../primitives/notice'
import { stageWords } from '../words/stage'
import { Answering } from './answering'
import { ChannelLine } from './channel-line'
import { ChatSet } from './chat-set'
import { CounterSet } from './counter-set'
import { EmailSet } from './email-set'
import { MoodChip } from './mood-chip'
import { OtherPeople } from './other-people'
import { personInSight } from './person-in-sight'
import { PhoneSet } from './phone-set'
import type { SetProps } from './set-props'
import { SocialSet } from './social-set'
import { StageBeats } from './stage-beats'
import { StageFoot } from './stage-foot'
import { StageHead } from './stage-head'
import { StageOver } from './stage-over'
import type { Mode, StageNotice, StageView } from './stage-view'
import { Transcript } from './transcript'
import { useTurnFocus } from './use-turn-focus'

export type StagePageProps = {
	stage: StageView
	mode: Mode
	/** The number of the move to be made, from 1. */
	move: number
	/** Idempotency key of the next reply: a fresh one with every page. */
	replyKey: string
	/** Why the last reply was not taken. */
	notice?: StageNotice | null
	/** What was typed and not taken. */
	typed?: string | null
	debriefUrl: string
	leaveUrl: string
}

const sets: Readonly<Record<Channel, (props: SetProps) => JSX.Element>> = {
	phone: PhoneSet,
	counter: CounterSet,
	visit: CounterSet,
	chat: ChatSet,
	email: EmailSet,
	social: SocialSet,
}
const written: ReadonlySet<Channel> = new Set(['chat', 'email', 'social'])

/**
 * One turn of an attempt, or its last lines. Posts `intent=reply`, `token` or `text`, `move` and `key` to its own
 * address.
 */
export function StagePage({
	stage,
	mode,
	move,
	replyKey,
	notice = null,
	typed = null,
	debriefUrl,
	leaveUrl,
}: StagePageProps) {
	const heading = useRef<HTMLHeadingElement>(null)
	const section = useRef<HTMLElement>(null)
	const Set = sets[stage.channel]
	const thread = written.has(stage.channel)
	// A thread grows downwards; face to face the person stays in sight above the words.
	useTurnFocus(heading, stage.ended ? 'end' : String(stage.turn), thread ? heading : section)
	const mood = stageWords.seems(stage.person.name, stage.mood, stage.channel)
	const person = personInSight(stage)
	const ownMood = person === stage.person
	return (
		<div className="page pb-12">
			<StageHead stage={stage} mode={mode} />
			<div className="grid items-start gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
				<section ref={section} aria-labelledby="scene-title">
					<OtherPeople people={stage.others.filter((one) => one !== person)} />
					<Set
						stage={{ ...stage, person }}
						faceAlt={ownMood ? stageWords.looks(person.name, stage.mood) : ''}
					>
						{(look) => (
							<>
								<div className="mb-4 flex flex-wrap items-center justify-between gap-2">
									<h2
										id="scene-title"
										ref={heading}
										tabIndex={-1}
										className={
											thread
												? 'mx-auto scroll-mt-24 text-sm text-ink-soft outline-none'
												: 'text-xl outline-none'
										}
									>
										{stage.heading}
										{ownMood && <span className="sr-only"> ({mood})</span>}
									</h2>
									{!thread && ownMood && <MoodChip mood={stage.mood} face={person.face} quiet />}
								</div>
								<div
									role="log"
									aria-label={stageWords.conversation}
									className={thread ? 'grid gap-3' : 'grid gap-4'}
								>
									{stage.channelChanged && <ChannelLine channel={stage.channel} />}
									<StageBeats
										beats={stage.beats}
										turn={stage.turn}
										counterpart={stage.person.name}
										look={look}
									/>
								</div>
							</>
						)}
					</Set>
				</section>
				<div>
					{/* Beside what to do next, where the eye is; always there, so that it is spoken. */}
					<div role="status">
						{notice && (
							<Notice kind="warn" className="mb-5">
								{stageWords.notices[notice]}
							</Notice>
						)}
					</div>
					{stage.ended ? (
						<StageOver debriefUrl={debriefUrl} />
					) : (
						<Answering stage={stage} move={move} replyKey={replyKey} notice={notice} typed={typed} />
					)}
					{!thread && <Transcript past={stage.past} />}
					{!stage.ended && <StageFoot leaveUrl={leaveUrl} />}
				</div>
			</div>
		</div>
	)
}
