import type { Channel } from '#app/core/scenario/definition'
import { ChannelIcon } from '../practise/channel-icon'
import { stageWords } from '../words/stage'
import { LaterLine } from './later-line'

/** From here on they speak in another way. */
export function ChannelLine({ channel }: { channel: Channel }) {
	return <LaterLine icon={<ChannelIcon channel={channel} />}>{stageWords.nowBy[channel]}</LaterLine>
}
