# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The models of Bland, and the known values of their fields; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ..enumerations import ActiveCallsHeartbeatType as ActiveCallsHeartbeatType
    from ..enumerations import ActiveCallsStateType as ActiveCallsStateType
    from ..enumerations import ActiveCallStatus as ActiveCallStatus
    from ..enumerations import ActiveCallsUpdateType as ActiveCallsUpdateType
    from ..enumerations import AgentBcidCarrier as AgentBcidCarrier
    from ..enumerations import AgentBcidStatus as AgentBcidStatus
    from ..enumerations import AgentBump as AgentBump
    from ..enumerations import AgentCardChannel as AgentCardChannel
    from ..enumerations import AgentCardDelivery as AgentCardDelivery
    from ..enumerations import AgentChangeKind as AgentChangeKind
    from ..enumerations import AgentCheckStatus as AgentCheckStatus
    from ..enumerations import AgentEnvironmentType as AgentEnvironmentType
    from ..enumerations import AgentExperimentEnd as AgentExperimentEnd
    from ..enumerations import AgentExperimentStatus as AgentExperimentStatus
    from ..enumerations import AgentGuardrailActionType as AgentGuardrailActionType
    from ..enumerations import AgentGuardrailKind as AgentGuardrailKind
    from ..enumerations import AgentLiveEnvironment as AgentLiveEnvironment
    from ..enumerations import AgentLossSeverity as AgentLossSeverity
    from ..enumerations import AgentMemorySource as AgentMemorySource
    from ..enumerations import AgentMigrationDoneStatus as AgentMigrationDoneStatus
    from ..enumerations import AgentMigrationDoneType as AgentMigrationDoneType
    from ..enumerations import AgentMigrationIterationType as AgentMigrationIterationType
    from ..enumerations import AgentMigrationMakingType as AgentMigrationMakingType
    from ..enumerations import AgentMigrationNodesType as AgentMigrationNodesType
    from ..enumerations import AgentMigrationPlannedType as AgentMigrationPlannedType
    from ..enumerations import AgentMigrationReferenceType as AgentMigrationReferenceType
    from ..enumerations import AgentMigrationStartType as AgentMigrationStartType
    from ..enumerations import AgentPathwayMode as AgentPathwayMode
    from ..enumerations import AgentPlanEntryMode as AgentPlanEntryMode
    from ..enumerations import AgentPlanScenarioKind as AgentPlanScenarioKind
    from ..enumerations import AgentScenarioKind as AgentScenarioKind
    from ..enumerations import AgentTranslationStatus as AgentTranslationStatus
    from ..enumerations import AgentVersionOrigin as AgentVersionOrigin
    from ..enumerations import AlarmEventType as AlarmEventType
    from ..enumerations import AlarmMetric as AlarmMetric
    from ..enumerations import AlarmNotificationType as AlarmNotificationType
    from ..enumerations import AlarmState as AlarmState
    from ..enumerations import AnalyticsChart as AnalyticsChart
    from ..enumerations import AnalyticsCohortStatus as AnalyticsCohortStatus
    from ..enumerations import AnalyticsDispositionOperator as AnalyticsDispositionOperator
    from ..enumerations import AnalyticsFilterMode as AnalyticsFilterMode
    from ..enumerations import AnalyticsFunction as AnalyticsFunction
    from ..enumerations import AnalyticsMemberKind as AnalyticsMemberKind
    from ..enumerations import AnalyticsMetric as AnalyticsMetric
    from ..enumerations import AnalyticsOperator as AnalyticsOperator
    from ..enumerations import AnalyticsOutcome as AnalyticsOutcome
    from ..enumerations import AnalyticsPanelType as AnalyticsPanelType
    from ..enumerations import AnalyticsPathwayLayout as AnalyticsPathwayLayout
    from ..enumerations import AnalyticsPathwayView as AnalyticsPathwayView
    from ..enumerations import AnalyticsPathwayWindow as AnalyticsPathwayWindow
    from ..enumerations import AnalyticsQueryMode as AnalyticsQueryMode
    from ..enumerations import AnalyticsResultMode as AnalyticsResultMode
    from ..enumerations import AnalyticsSource as AnalyticsSource
    from ..enumerations import AnalyticsTruncation as AnalyticsTruncation
    from ..enumerations import AuditEventType as AuditEventType
    from ..enumerations import AuditResourceType as AuditResourceType
    from ..enumerations import AutomationEventType as AutomationEventType
    from ..enumerations import AutomationExecutionStatus as AutomationExecutionStatus
    from ..enumerations import AutomationNodeType as AutomationNodeType
    from ..enumerations import AutomationSource as AutomationSource
    from ..enumerations import BackfilledConversationStatus as BackfilledConversationStatus
    from ..enumerations import BatchEventType as BatchEventType
    from ..enumerations import BatchReportStatus as BatchReportStatus
    from ..enumerations import CallAgentDispositionState as CallAgentDispositionState
    from ..enumerations import CallAgentDispositionStatus as CallAgentDispositionStatus
    from ..enumerations import CallAnsweredBy as CallAnsweredBy
    from ..enumerations import CallBackgroundTrack as CallBackgroundTrack
    from ..enumerations import CallDialingStrategyType as CallDialingStrategyType
    from ..enumerations import CallDisposition as CallDisposition
    from ..enumerations import CallEndedBy as CallEndedBy
    from ..enumerations import CallEnrichment as CallEnrichment
    from ..enumerations import CallEnrichmentKind as CallEnrichmentKind
    from ..enumerations import CallEventCategory as CallEventCategory
    from ..enumerations import CallEventLevel as CallEventLevel
    from ..enumerations import CallGuardRailActionType as CallGuardRailActionType
    from ..enumerations import CallGuardRailType as CallGuardRailType
    from ..enumerations import CallInterruptibility as CallInterruptibility
    from ..enumerations import CallLanguage as CallLanguage
    from ..enumerations import CallModel as CallModel
    from ..enumerations import CallProgressCategory as CallProgressCategory
    from ..enumerations import CallProgressLevel as CallProgressLevel
    from ..enumerations import CallQueueStatus as CallQueueStatus
    from ..enumerations import CallsSortBy as CallsSortBy
    from ..enumerations import CallStatus as CallStatus
    from ..enumerations import CallVoicemailAction as CallVoicemailAction
    from ..enumerations import CallWebhookEvent as CallWebhookEvent
    from ..enumerations import CitationBackfillOutcome as CitationBackfillOutcome
    from ..enumerations import CitationBackfillRunStatus as CitationBackfillRunStatus
    from ..enumerations import CitationBackfillStatus as CitationBackfillStatus
    from ..enumerations import CitationConditionMode as CitationConditionMode
    from ..enumerations import CitationInterval as CitationInterval
    from ..enumerations import CitationIssueSeverity as CitationIssueSeverity
    from ..enumerations import CloneVoiceGender as CloneVoiceGender
    from ..enumerations import ContactIdentifierType as ContactIdentifierType
    from ..enumerations import DispositionArrayNodeKind as DispositionArrayNodeKind
    from ..enumerations import DispositionCallRunStatus as DispositionCallRunStatus
    from ..enumerations import DispositionCodeBilling as DispositionCodeBilling
    from ..enumerations import DispositionCodeSourceKind as DispositionCodeSourceKind
    from ..enumerations import DispositionCorrectedState as DispositionCorrectedState
    from ..enumerations import DispositionEffort as DispositionEffort
    from ..enumerations import DispositionEvidenceSource as DispositionEvidenceSource
    from ..enumerations import DispositionExtractorSourceKind as DispositionExtractorSourceKind
    from ..enumerations import DispositionFaultCode as DispositionFaultCode
    from ..enumerations import DispositionInput as DispositionInput
    from ..enumerations import DispositionJudgeSourceKind as DispositionJudgeSourceKind
    from ..enumerations import DispositionLaneKind as DispositionLaneKind
    from ..enumerations import DispositionLiteralNodeKind as DispositionLiteralNodeKind
    from ..enumerations import DispositionModality as DispositionModality
    from ..enumerations import DispositionObjectNodeKind as DispositionObjectNodeKind
    from ..enumerations import DispositionReference as DispositionReference
    from ..enumerations import DispositionResultState as DispositionResultState
    from ..enumerations import DispositionRowStatus as DispositionRowStatus
    from ..enumerations import DispositionRunMode as DispositionRunMode
    from ..enumerations import DispositionRunSource as DispositionRunSource
    from ..enumerations import DispositionRunSpeed as DispositionRunSpeed
    from ..enumerations import DispositionRunStatus as DispositionRunStatus
    from ..enumerations import DispositionRunTarget as DispositionRunTarget
    from ..enumerations import DispositionSchemaKind as DispositionSchemaKind
    from ..enumerations import DispositionSkipReason as DispositionSkipReason
    from ..enumerations import DispositionSpeaker as DispositionSpeaker
    from ..enumerations import DispositionState as DispositionState
    from ..enumerations import DispositionThinking as DispositionThinking
    from ..enumerations import DispositionTiming as DispositionTiming
    from ..enumerations import DispositionValueNodeKind as DispositionValueNodeKind
    from ..enumerations import DispositionVariableKind as DispositionVariableKind
    from ..enumerations import DispositionVariableSourceKind as DispositionVariableSourceKind
    from ..enumerations import DispositionVersionState as DispositionVersionState
    from ..enumerations import DispositionWebhookMode as DispositionWebhookMode
    from ..enumerations import EvalApplyTarget as EvalApplyTarget
    from ..enumerations import EvalCallStatus as EvalCallStatus
    from ..enumerations import EvalDraftSource as EvalDraftSource
    from ..enumerations import EvalEvidenceSource as EvalEvidenceSource
    from ..enumerations import EvalLevelColor as EvalLevelColor
    from ..enumerations import EvalModality as EvalModality
    from ..enumerations import EvalRunMode as EvalRunMode
    from ..enumerations import EvalRunStatus as EvalRunStatus
    from ..enumerations import EvalRunTrigger as EvalRunTrigger
    from ..enumerations import EvalSpeaker as EvalSpeaker
    from ..enumerations import EvalTemplateCategory as EvalTemplateCategory
    from ..enumerations import EvalTemplateVisibility as EvalTemplateVisibility
    from ..enumerations import EvalVersionState as EvalVersionState
    from ..enumerations import FileUsage as FileUsage
    from ..enumerations import FollowedCallStatus as FollowedCallStatus
    from ..enumerations import GuardRailActionType as GuardRailActionType
    from ..enumerations import GuardRailSourceType as GuardRailSourceType
    from ..enumerations import GuardRailType as GuardRailType
    from ..enumerations import InboundLanguage as InboundLanguage
    from ..enumerations import InboundWebhookEvent as InboundWebhookEvent
    from ..enumerations import IntegrationActionType as IntegrationActionType
    from ..enumerations import IntegrationAuthType as IntegrationAuthType
    from ..enumerations import IntegrationOrderDirection as IntegrationOrderDirection
    from ..enumerations import IntegrationResourceOrder as IntegrationResourceOrder
    from ..enumerations import KnowledgeBaseStatus as KnowledgeBaseStatus
    from ..enumerations import KnowledgeBaseType as KnowledgeBaseType
    from ..enumerations import KnowledgeFindingType as KnowledgeFindingType
    from ..enumerations import KnowledgeGapOrder as KnowledgeGapOrder
    from ..enumerations import KnowledgeGapStatus as KnowledgeGapStatus
    from ..enumerations import KnowledgeSearchStage as KnowledgeSearchStage
    from ..enumerations import KnowledgeSource as KnowledgeSource
    from ..enumerations import LiveAgentRole as LiveAgentRole
    from ..enumerations import MemoryChannel as MemoryChannel
    from ..enumerations import MemoryRole as MemoryRole
    from ..enumerations import NodeTestStatus as NodeTestStatus
    from ..enumerations import NodeTestVariableType as NodeTestVariableType
    from ..enumerations import NumberCountry as NumberCountry
    from ..enumerations import OnboardingPlanStatus as OnboardingPlanStatus
    from ..enumerations import OnboardingStatus as OnboardingStatus
    from ..enumerations import OrgMemberPermissionsAction as OrgMemberPermissionsAction
    from ..enumerations import OrgMembersAction as OrgMembersAction
    from ..enumerations import OrgPermission as OrgPermission
    from ..enumerations import OrgService as OrgService
    from ..enumerations import PathwayCallEventType as PathwayCallEventType
    from ..enumerations import PathwayCallFormat as PathwayCallFormat
    from ..enumerations import PathwayCallMappingResult as PathwayCallMappingResult
    from ..enumerations import PathwayCallParseRepair as PathwayCallParseRepair
    from ..enumerations import PathwayCallTransferStatus as PathwayCallTransferStatus
    from ..enumerations import PathwayChatRole as PathwayChatRole
    from ..enumerations import PathwayEnvironment as PathwayEnvironment
    from ..enumerations import PathwayNodeType as PathwayNodeType
    from ..enumerations import PathwaySimulationRole as PathwaySimulationRole
    from ..enumerations import PathwaySimulationStatus as PathwaySimulationStatus
    from ..enumerations import PathwayTestCaseStatus as PathwayTestCaseStatus
    from ..enumerations import PersonaVersionType as PersonaVersionType
    from ..enumerations import PostCallEvalsStatus as PostCallEvalsStatus
    from ..enumerations import ReportedStatus as ReportedStatus
    from ..enumerations import SimulationConfidence as SimulationConfidence
    from ..enumerations import SimulationStatus as SimulationStatus
    from ..enumerations import SipAuthMode as SipAuthMode
    from ..enumerations import SipDirectionType as SipDirectionType
    from ..enumerations import SipDiscoveryStatus as SipDiscoveryStatus
    from ..enumerations import SipFailoverConfigFailback as SipFailoverConfigFailback
    from ..enumerations import SipFailoverTrigger as SipFailoverTrigger
    from ..enumerations import SipHeaderRuleType as SipHeaderRuleType
    from ..enumerations import SipHealth as SipHealth
    from ..enumerations import SipPasswordStrength as SipPasswordStrength
    from ..enumerations import SipPortCheckNumberType as SipPortCheckNumberType
    from ..enumerations import SipPortStatus as SipPortStatus
    from ..enumerations import SipService as SipService
    from ..enumerations import SipTestCallResult as SipTestCallResult
    from ..enumerations import SipTestCallState as SipTestCallState
    from ..enumerations import SipTransport as SipTransport
    from ..enumerations import SipTrunkDirection as SipTrunkDirection
    from ..enumerations import SmsBusinessType as SmsBusinessType
    from ..enumerations import SmsChannel as SmsChannel
    from ..enumerations import SmsConversationOrder as SmsConversationOrder
    from ..enumerations import SmsDeliveryChannel as SmsDeliveryChannel
    from ..enumerations import SmsDispositionStatus as SmsDispositionStatus
    from ..enumerations import SmsMessageStatus as SmsMessageStatus
    from ..enumerations import SmsPersonaVersion as SmsPersonaVersion
    from ..enumerations import SmsProgress as SmsProgress
    from ..enumerations import SmsRegistrationState as SmsRegistrationState
    from ..enumerations import SmsReportChannel as SmsReportChannel
    from ..enumerations import SmsReportStatus as SmsReportStatus
    from ..enumerations import SmsSender as SmsSender
    from ..enumerations import SmsSortDirection as SmsSortDirection
    from ..enumerations import SmsVertical as SmsVertical
    from ..enumerations import SmsWriter as SmsWriter
    from ..enumerations import SpeakSampleFormat as SpeakSampleFormat
    from ..enumerations import SpeechAudioSampleRate as SpeechAudioSampleRate
    from ..enumerations import SpeechContainer as SpeechContainer
    from ..enumerations import SpeechEncoding as SpeechEncoding
    from ..enumerations import SpeechFormat as SpeechFormat
    from ..enumerations import SpeechModel as SpeechModel
    from ..enumerations import SpeechOpenAiCompatibleStreamFormat as SpeechOpenAiCompatibleStreamFormat
    from ..enumerations import TestAssertionType as TestAssertionType
    from ..enumerations import TestFlowNodeCategory as TestFlowNodeCategory
    from ..enumerations import TestFlowNodeType as TestFlowNodeType
    from ..enumerations import TestJudgementMode as TestJudgementMode
    from ..enumerations import TestMessageRole as TestMessageRole
    from ..enumerations import TestScenarioCategory as TestScenarioCategory
    from ..enumerations import TestScenarioType as TestScenarioType
    from ..enumerations import TestSimulationStatus as TestSimulationStatus
    from ..enumerations import TestStatus as TestStatus
    from ..enumerations import TestSuggestionType as TestSuggestionType
    from ..enumerations import TestTemplateCategory as TestTemplateCategory
    from ..enumerations import TestTrendDirection as TestTrendDirection
    from ..enumerations import TestTriggerSource as TestTriggerSource
    from ..enumerations import TestTurnLogType as TestTurnLogType
    from ..enumerations import ToolIntegration as ToolIntegration
    from ..enumerations import ToolLogPeriod as ToolLogPeriod
    from ..enumerations import ToolOrder as ToolOrder
    from ..enumerations import ToolRunStatus as ToolRunStatus
    from ..enumerations import ToolV1Method as ToolV1Method
    from ..enumerations import TornadoStatus as TornadoStatus
    from ..enumerations import TranscriptBeginningType as TranscriptBeginningType
    from ..enumerations import TranscriptCorrectionType as TranscriptCorrectionType
    from ..enumerations import TranscriptEndType as TranscriptEndType
    from ..enumerations import TranscriptSpeaker as TranscriptSpeaker
    from ..enumerations import TranscriptUtteranceType as TranscriptUtteranceType
    from ..enumerations import TranslationAudioProtocol as TranslationAudioProtocol
    from ..enumerations import TranslationEndReason as TranslationEndReason
    from ..enumerations import TranslationLanguage as TranslationLanguage
    from ..enumerations import TranslationStatus as TranslationStatus
    from ..enumerations import TriageActivityKind as TriageActivityKind
    from ..enumerations import TriageActivityType as TriageActivityType
    from ..enumerations import TriageActorKind as TriageActorKind
    from ..enumerations import TriageAgentSessionStatus as TriageAgentSessionStatus
    from ..enumerations import TriageArtifactStatus as TriageArtifactStatus
    from ..enumerations import TriageDateField as TriageDateField
    from ..enumerations import TriageDateRange as TriageDateRange
    from ..enumerations import TriageIntent as TriageIntent
    from ..enumerations import TriageIssueSort as TriageIssueSort
    from ..enumerations import TriageOrder as TriageOrder
    from ..enumerations import TriageRelationDirection as TriageRelationDirection
    from ..enumerations import TriageRelationType as TriageRelationType
    from ..enumerations import TriageResourceStatus as TriageResourceStatus
    from ..enumerations import TriageResourceType as TriageResourceType
    from ..enumerations import TriageSeverity as TriageSeverity
    from ..enumerations import TriageSource as TriageSource
    from ..enumerations import TriageStatus as TriageStatus
    from ..enumerations import TtsUsageBucket as TtsUsageBucket
    from ..enumerations import TtsUsagePeriod as TtsUsagePeriod
    from ..enumerations import TtsUsageStatus as TtsUsageStatus
    from ..enumerations import VoiceConfigBoost as VoiceConfigBoost
    from ..enumerations import VoiceSampleFormat as VoiceSampleFormat
    from ..enumerations import VoiceService as VoiceService
    from ..enumerations import WarmTransferState as WarmTransferState
    from ..enumerations import WebAgentModel as WebAgentModel
    from ..enumerations import WebAgentStatus as WebAgentStatus
    from ..enumerations import WebhookSendType as WebhookSendType
    from ..enumerations import WidgetSenderType as WidgetSenderType
    from ..enumerations import WidgetThreadEventType as WidgetThreadEventType
    from ..inputs import AgentBehaviorDict as AgentBehaviorDict
    from ..inputs import AgentCheckEvalInputDict as AgentCheckEvalInputDict
    from ..inputs import AgentContactDict as AgentContactDict
    from ..inputs import AgentDispositionBackfillInputDict as AgentDispositionBackfillInputDict
    from ..inputs import AgentDispositionDefinitionDict as AgentDispositionDefinitionDict
    from ..inputs import AgentEdgeDict as AgentEdgeDict
    from ..inputs import AgentGuardrailActionDict as AgentGuardrailActionDict
    from ..inputs import AgentGuardrailDict as AgentGuardrailDict
    from ..inputs import AgentInlinePathwayDict as AgentInlinePathwayDict
    from ..inputs import AgentKnowledgeDict as AgentKnowledgeDict
    from ..inputs import AgentNodeDict as AgentNodeDict
    from ..inputs import AgentNodePositionDict as AgentNodePositionDict
    from ..inputs import AgentPathwayGraphDict as AgentPathwayGraphDict
    from ..inputs import AgentPathwaySourceDict as AgentPathwaySourceDict
    from ..inputs import AgentRunDayDict as AgentRunDayDict
    from ..inputs import AgentRunDaysDict as AgentRunDaysDict
    from ..inputs import AgentRunHoursDict as AgentRunHoursDict
    from ..inputs import AgentSettingsDict as AgentSettingsDict
    from ..inputs import AgentSnapshotDict as AgentSnapshotDict
    from ..inputs import AgentTranslationSourceDict as AgentTranslationSourceDict
    from ..inputs import AlarmWebhookDict as AlarmWebhookDict
    from ..inputs import AnalyticsCodeConfigDict as AnalyticsCodeConfigDict
    from ..inputs import AnalyticsCodeInputDict as AnalyticsCodeInputDict
    from ..inputs import AnalyticsDateRangeDict as AnalyticsDateRangeDict
    from ..inputs import AnalyticsDimensionFieldDict as AnalyticsDimensionFieldDict
    from ..inputs import AnalyticsDispositionFilterDict as AnalyticsDispositionFilterDict
    from ..inputs import AnalyticsFilterDict as AnalyticsFilterDict
    from ..inputs import AnalyticsMetricInputDict as AnalyticsMetricInputDict
    from ..inputs import AnalyticsPathwayPartDict as AnalyticsPathwayPartDict
    from ..inputs import AnalyticsPathwayPartsDict as AnalyticsPathwayPartsDict
    from ..inputs import AnalyticsPredicateDict as AnalyticsPredicateDict
    from ..inputs import AnalyticsQueryDict as AnalyticsQueryDict
    from ..inputs import AnalyticsWindowDict as AnalyticsWindowDict
    from ..inputs import AutomationNodeDict as AutomationNodeDict
    from ..inputs import BatchCallDict as BatchCallDict
    from ..inputs import CallConfigDict as CallConfigDict
    from ..inputs import CallDialingStrategyDict as CallDialingStrategyDict
    from ..inputs import CallDynamicDataDict as CallDynamicDataDict
    from ..inputs import CallDynamicDataHeaderDict as CallDynamicDataHeaderDict
    from ..inputs import CallDynamicDataValueDict as CallDynamicDataValueDict
    from ..inputs import CallGuardRailActionDict as CallGuardRailActionDict
    from ..inputs import CallGuardRailConfigDict as CallGuardRailConfigDict
    from ..inputs import CallGuardRailDict as CallGuardRailDict
    from ..inputs import CallGuardRailTargetDict as CallGuardRailTargetDict
    from ..inputs import CallPostCallEvalsDict as CallPostCallEvalsDict
    from ..inputs import CallPronunciationDict as CallPronunciationDict
    from ..inputs import CallRetryDict as CallRetryDict
    from ..inputs import CallSettingsDict as CallSettingsDict
    from ..inputs import CallVoicemailDict as CallVoicemailDict
    from ..inputs import CallVoicemailSmsDict as CallVoicemailSmsDict
    from ..inputs import CampaignSequenceDict as CampaignSequenceDict
    from ..inputs import CitationConditionDict as CitationConditionDict
    from ..inputs import CitationDefinitionDict as CitationDefinitionDict
    from ..inputs import CitationGroupingDict as CitationGroupingDict
    from ..inputs import CitationTestDict as CitationTestDict
    from ..inputs import CitationVariableDict as CitationVariableDict
    from ..inputs import DispositionArrayNodeDict as DispositionArrayNodeDict
    from ..inputs import DispositionCodeSourceDict as DispositionCodeSourceDict
    from ..inputs import DispositionConnectionDict as DispositionConnectionDict
    from ..inputs import DispositionExecutionDict as DispositionExecutionDict
    from ..inputs import DispositionExtractorSourceDict as DispositionExtractorSourceDict
    from ..inputs import DispositionInferenceDict as DispositionInferenceDict
    from ..inputs import DispositionJudgeSourceDict as DispositionJudgeSourceDict
    from ..inputs import DispositionLiteralNodeDict as DispositionLiteralNodeDict
    from ..inputs import DispositionObjectNodeDict as DispositionObjectNodeDict
    from ..inputs import DispositionOptionDict as DispositionOptionDict
    from ..inputs import DispositionOutputFieldDict as DispositionOutputFieldDict
    from ..inputs import DispositionPopulationInputDict as DispositionPopulationInputDict
    from ..inputs import DispositionReasoningDict as DispositionReasoningDict
    from ..inputs import DispositionSchemaDict as DispositionSchemaDict
    from ..inputs import DispositionSecretDict as DispositionSecretDict
    from ..inputs import DispositionTransformationDict as DispositionTransformationDict
    from ..inputs import DispositionValueDict as DispositionValueDict
    from ..inputs import DispositionValueNodeDict as DispositionValueNodeDict
    from ..inputs import DispositionVariableSourceDict as DispositionVariableSourceDict
    from ..inputs import DispositionWebhookDict as DispositionWebhookDict
    from ..inputs import DispositionWindowDict as DispositionWindowDict
    from ..inputs import EvalAttachedAgentDict as EvalAttachedAgentDict
    from ..inputs import EvalAttachedAgentInputDict as EvalAttachedAgentInputDict
    from ..inputs import EvalLevelDict as EvalLevelDict
    from ..inputs import GuardRailActionConfigDict as GuardRailActionConfigDict
    from ..inputs import GuardRailActionDict as GuardRailActionDict
    from ..inputs import GuardRailAttachmentDict as GuardRailAttachmentDict
    from ..inputs import GuardRailConfigDict as GuardRailConfigDict
    from ..inputs import KnowledgeMessageDict as KnowledgeMessageDict
    from ..inputs import NodeTestConversationDict as NodeTestConversationDict
    from ..inputs import NodeTestVariableDict as NodeTestVariableDict
    from ..inputs import OneTimeCitationSchemaDict as OneTimeCitationSchemaDict
    from ..inputs import OrgPreferencesDict as OrgPreferencesDict
    from ..inputs import OrgUpdatesDict as OrgUpdatesDict
    from ..inputs import PathwayConditionDict as PathwayConditionDict
    from ..inputs import PathwayEdgeDataDict as PathwayEdgeDataDict
    from ..inputs import PathwayEdgeDict as PathwayEdgeDict
    from ..inputs import PathwayGlobalConfigDict as PathwayGlobalConfigDict
    from ..inputs import PathwayGlobalsDict as PathwayGlobalsDict
    from ..inputs import PathwayModelOptionsDict as PathwayModelOptionsDict
    from ..inputs import PathwayNodeDataDict as PathwayNodeDataDict
    from ..inputs import PathwayNodeDict as PathwayNodeDict
    from ..inputs import PathwayNodeLinkDict as PathwayNodeLinkDict
    from ..inputs import PathwayNodePositionDict as PathwayNodePositionDict
    from ..inputs import PathwayResponseFieldDict as PathwayResponseFieldDict
    from ..inputs import PersonaSettingsDict as PersonaSettingsDict
    from ..inputs import SimulatedCallerDict as SimulatedCallerDict
    from ..inputs import SipAlertChannelsDict as SipAlertChannelsDict
    from ..inputs import SipAlertConfigDict as SipAlertConfigDict
    from ..inputs import SipAlertThresholdsDict as SipAlertThresholdsDict
    from ..inputs import SipCodecConfigDict as SipCodecConfigDict
    from ..inputs import SipDetachedDirectionDict as SipDetachedDirectionDict
    from ..inputs import SipDirectionDict as SipDirectionDict
    from ..inputs import SipFailoverConfigDict as SipFailoverConfigDict
    from ..inputs import SipFailoverEndpointDict as SipFailoverEndpointDict
    from ..inputs import SipHeaderMapDict as SipHeaderMapDict
    from ..inputs import SipHeaderRuleDict as SipHeaderRuleDict
    from ..inputs import SipLosingCarrierDict as SipLosingCarrierDict
    from ..inputs import SipOptionsDict as SipOptionsDict
    from ..inputs import SipRegisterAuthDict as SipRegisterAuthDict
    from ..inputs import SipServiceAddressDict as SipServiceAddressDict
    from ..inputs import SmsBatchDefaultsDict as SmsBatchDefaultsDict
    from ..inputs import SmsPersonaSettingsDict as SmsPersonaSettingsDict
    from ..inputs import SmsTrustedUserDict as SmsTrustedUserDict
    from ..inputs import SpeechAudioDict as SpeechAudioDict
    from ..inputs import SpeechControlsDict as SpeechControlsDict
    from ..inputs import TestAssertionInputDict as TestAssertionInputDict
    from ..inputs import TestAttachmentInputDict as TestAttachmentInputDict
    from ..inputs import ToolResponseFieldDict as ToolResponseFieldDict
    from ..inputs import TriageResourceLinkDict as TriageResourceLinkDict
    from ..inputs import VoiceSampleTranscriptionDict as VoiceSampleTranscriptionDict
    from ..inputs import WidgetConfigDict as WidgetConfigDict
    from .account_billing import AccountBilling as AccountBilling
    from .account_summary import AccountSummary as AccountSummary
    from .account_webhook import AccountWebhook as AccountWebhook
    from .active_call import ActiveCall as ActiveCall
    from .active_calls_heartbeat import ActiveCallsHeartbeat as ActiveCallsHeartbeat
    from .active_calls_state import ActiveCallsState as ActiveCallsState
    from .active_calls_update import ActiveCallsUpdate as ActiveCallsUpdate
    from .agent import Agent as Agent
    from .agent_archived_node import AgentArchivedNode as AgentArchivedNode
    from .agent_archived_node_id import AgentArchivedNodeId as AgentArchivedNodeId
    from .agent_behavior import AgentBehavior as AgentBehavior
    from .agent_branch import AgentBranch as AgentBranch
    from .agent_branch_deleted import AgentBranchDeleted as AgentBranchDeleted
    from .agent_branch_version import AgentBranchVersion as AgentBranchVersion
    from .agent_card_sent import AgentCardSent as AgentCardSent
    from .agent_carried import AgentCarried as AgentCarried
    from .agent_change import AgentChange as AgentChange
    from .agent_check_config import AgentCheckConfig as AgentCheckConfig
    from .agent_check_eval import AgentCheckEval as AgentCheckEval
    from .agent_check_eval_input import AgentCheckEvalInput as AgentCheckEvalInput
    from .agent_check_eval_removed import AgentCheckEvalRemoved as AgentCheckEvalRemoved
    from .agent_check_run import AgentCheckRun as AgentCheckRun
    from .agent_checks_deleted import AgentChecksDeleted as AgentChecksDeleted
    from .agent_conflict import AgentConflict as AgentConflict
    from .agent_contact import AgentContact as AgentContact
    from .agent_deleted import AgentDeleted as AgentDeleted
    from .agent_deployment import AgentDeployment as AgentDeployment
    from .agent_disposition import AgentDisposition as AgentDisposition
    from .agent_disposition_alignment import AgentDispositionAlignment as AgentDispositionAlignment
    from .agent_disposition_annotation import AgentDispositionAnnotation as AgentDispositionAnnotation
    from .agent_disposition_annotation_list import AgentDispositionAnnotationList as AgentDispositionAnnotationList
    from .agent_disposition_backfill import AgentDispositionBackfill as AgentDispositionBackfill
    from .agent_disposition_backfill_input import AgentDispositionBackfillInput as AgentDispositionBackfillInput
    from .agent_disposition_call_run import AgentDispositionCallRun as AgentDispositionCallRun
    from .agent_disposition_correction import AgentDispositionCorrection as AgentDispositionCorrection
    from .agent_disposition_definition import AgentDispositionDefinition as AgentDispositionDefinition
    from .agent_disposition_deleted import AgentDispositionDeleted as AgentDispositionDeleted
    from .agent_disposition_draft import AgentDispositionDraft as AgentDispositionDraft
    from .agent_disposition_estimate import AgentDispositionEstimate as AgentDispositionEstimate
    from .agent_disposition_row import AgentDispositionRow as AgentDispositionRow
    from .agent_disposition_run import AgentDispositionRun as AgentDispositionRun
    from .agent_disposition_version import AgentDispositionVersion as AgentDispositionVersion
    from .agent_edge import AgentEdge as AgentEdge
    from .agent_environment import AgentEnvironment as AgentEnvironment
    from .agent_environment_detail import AgentEnvironmentDetail as AgentEnvironmentDetail
    from .agent_experiment import AgentExperiment as AgentExperiment
    from .agent_from_pathways import AgentFromPathways as AgentFromPathways
    from .agent_from_persona import AgentFromPersona as AgentFromPersona
    from .agent_from_widget import AgentFromWidget as AgentFromWidget
    from .agent_guardrail import AgentGuardrail as AgentGuardrail
    from .agent_guardrail_action import AgentGuardrailAction as AgentGuardrailAction
    from .agent_identity import AgentIdentity as AgentIdentity
    from .agent_inbound import AgentInbound as AgentInbound
    from .agent_inbound_attached import AgentInboundAttached as AgentInboundAttached
    from .agent_inbound_detached import AgentInboundDetached as AgentInboundDetached
    from .agent_inbound_number import AgentInboundNumber as AgentInboundNumber
    from .agent_inline_pathway import AgentInlinePathway as AgentInlinePathway
    from .agent_knowledge import AgentKnowledge as AgentKnowledge
    from .agent_library_child import AgentLibraryChild as AgentLibraryChild
    from .agent_library_group import AgentLibraryGroup as AgentLibraryGroup
    from .agent_library_scenario import AgentLibraryScenario as AgentLibraryScenario
    from .agent_lint import AgentLint as AgentLint
    from .agent_list_item import AgentListItem as AgentListItem
    from .agent_memory_conversion import AgentMemoryConversion as AgentMemoryConversion
    from .agent_memory_entity import AgentMemoryEntity as AgentMemoryEntity
    from .agent_memory_field import AgentMemoryField as AgentMemoryField
    from .agent_memory_proposal import AgentMemoryProposal as AgentMemoryProposal
    from .agent_memory_schema import AgentMemorySchema as AgentMemorySchema
    from .agent_migration import AgentMigration as AgentMigration
    from .agent_migration_done import AgentMigrationDone as AgentMigrationDone
    from .agent_migration_iteration import AgentMigrationIteration as AgentMigrationIteration
    from .agent_migration_loss import AgentMigrationLoss as AgentMigrationLoss
    from .agent_migration_making import AgentMigrationMaking as AgentMigrationMaking
    from .agent_migration_nodes import AgentMigrationNodes as AgentMigrationNodes
    from .agent_migration_plan import AgentMigrationPlan as AgentMigrationPlan
    from .agent_migration_planned import AgentMigrationPlanned as AgentMigrationPlanned
    from .agent_migration_reference import AgentMigrationReference as AgentMigrationReference
    from .agent_migration_report import AgentMigrationReport as AgentMigrationReport
    from .agent_migration_start import AgentMigrationStart as AgentMigrationStart
    from .agent_migration_usage import AgentMigrationUsage as AgentMigrationUsage
    from .agent_next_numbers import AgentNextNumbers as AgentNextNumbers
    from .agent_node import AgentNode as AgentNode
    from .agent_node_fate import AgentNodeFate as AgentNodeFate
    from .agent_node_position import AgentNodePosition as AgentNodePosition
    from .agent_node_state import AgentNodeState as AgentNodeState
    from .agent_pathway_graph import AgentPathwayGraph as AgentPathwayGraph
    from .agent_pathway_source import AgentPathwaySource as AgentPathwaySource
    from .agent_plan_ending import AgentPlanEnding as AgentPlanEnding
    from .agent_plan_entry import AgentPlanEntry as AgentPlanEntry
    from .agent_plan_rule_part import AgentPlanRulePart as AgentPlanRulePart
    from .agent_plan_scenario import AgentPlanScenario as AgentPlanScenario
    from .agent_plan_variable import AgentPlanVariable as AgentPlanVariable
    from .agent_promoted import AgentPromoted as AgentPromoted
    from .agent_publish_preview import AgentPublishPreview as AgentPublishPreview
    from .agent_published import AgentPublished as AgentPublished
    from .agent_rebase_preview import AgentRebasePreview as AgentRebasePreview
    from .agent_rolled_back import AgentRolledBack as AgentRolledBack
    from .agent_run_day import AgentRunDay as AgentRunDay
    from .agent_run_days import AgentRunDays as AgentRunDays
    from .agent_run_hours import AgentRunHours as AgentRunHours
    from .agent_scenario_version import AgentScenarioVersion as AgentScenarioVersion
    from .agent_settings import AgentSettings as AgentSettings
    from .agent_snapshot import AgentSnapshot as AgentSnapshot
    from .agent_translated_pathway import AgentTranslatedPathway as AgentTranslatedPathway
    from .agent_translation import AgentTranslation as AgentTranslation
    from .agent_translation_cancelled import AgentTranslationCancelled as AgentTranslationCancelled
    from .agent_translation_result import AgentTranslationResult as AgentTranslationResult
    from .agent_translation_source import AgentTranslationSource as AgentTranslationSource
    from .agent_variable import AgentVariable as AgentVariable
    from .agent_variable_deleted import AgentVariableDeleted as AgentVariableDeleted
    from .agent_variable_key import AgentVariableKey as AgentVariableKey
    from .agent_verdict import AgentVerdict as AgentVerdict
    from .agent_version import AgentVersion as AgentVersion
    from .agent_version_graph import AgentVersionGraph as AgentVersionGraph
    from .agent_version_list_item import AgentVersionListItem as AgentVersionListItem
    from .agent_version_name import AgentVersionName as AgentVersionName
    from .agent_warning import AgentWarning as AgentWarning
    from .agent_widget_binding import AgentWidgetBinding as AgentWidgetBinding
    from .agent_with_environments import AgentWithEnvironments as AgentWithEnvironments
    from .alarm import Alarm as Alarm
    from .alarm_deliveries import AlarmDeliveries as AlarmDeliveries
    from .alarm_email_delivery import AlarmEmailDelivery as AlarmEmailDelivery
    from .alarm_evaluation import AlarmEvaluation as AlarmEvaluation
    from .alarm_event import AlarmEvent as AlarmEvent
    from .alarm_metric_values import AlarmMetricValues as AlarmMetricValues
    from .alarm_notification import AlarmNotification as AlarmNotification
    from .alarm_webhook import AlarmWebhook as AlarmWebhook
    from .alarm_webhook_delivery import AlarmWebhookDelivery as AlarmWebhookDelivery
    from .aligned_segment import AlignedSegment as AlignedSegment
    from .analytics_code_config import AnalyticsCodeConfig as AnalyticsCodeConfig
    from .analytics_code_input import AnalyticsCodeInput as AnalyticsCodeInput
    from .analytics_cohort import AnalyticsCohort as AnalyticsCohort
    from .analytics_cohort_ids import AnalyticsCohortIds as AnalyticsCohortIds
    from .analytics_cohort_started import AnalyticsCohortStarted as AnalyticsCohortStarted
    from .analytics_customer_parts import AnalyticsCustomerParts as AnalyticsCustomerParts
    from .analytics_dashboard import AnalyticsDashboard as AnalyticsDashboard
    from .analytics_date_range import AnalyticsDateRange as AnalyticsDateRange
    from .analytics_definition_proposed import AnalyticsDefinitionProposed as AnalyticsDefinitionProposed
    from .analytics_definition_published import AnalyticsDefinitionPublished as AnalyticsDefinitionPublished
    from .analytics_dimension_field import AnalyticsDimensionField as AnalyticsDimensionField
    from .analytics_disposition_filter import AnalyticsDispositionFilter as AnalyticsDispositionFilter
    from .analytics_filter import AnalyticsFilter as AnalyticsFilter
    from .analytics_metric_input import AnalyticsMetricInput as AnalyticsMetricInput
    from .analytics_pathway import AnalyticsPathway as AnalyticsPathway
    from .analytics_pathway_definitions import AnalyticsPathwayDefinitions as AnalyticsPathwayDefinitions
    from .analytics_pathway_member import AnalyticsPathwayMember as AnalyticsPathwayMember
    from .analytics_pathway_part import AnalyticsPathwayPart as AnalyticsPathwayPart
    from .analytics_pathway_parts import AnalyticsPathwayParts as AnalyticsPathwayParts
    from .analytics_pathway_version import AnalyticsPathwayVersion as AnalyticsPathwayVersion
    from .analytics_predicate import AnalyticsPredicate as AnalyticsPredicate
    from .analytics_query import AnalyticsQuery as AnalyticsQuery
    from .analytics_rows import AnalyticsRows as AnalyticsRows
    from .analytics_stored_parts import AnalyticsStoredParts as AnalyticsStoredParts
    from .analytics_waypoints import AnalyticsWaypoints as AnalyticsWaypoints
    from .analytics_window import AnalyticsWindow as AnalyticsWindow
    from .api_error import ApiError as ApiError
    from .attached_file import AttachedFile as AttachedFile
    from .audit_event import AuditEvent as AuditEvent
    from .audit_event_metadata import AuditEventMetadata as AuditEventMetadata
    from .automation_event import AutomationEvent as AutomationEvent
    from .automation_events import AutomationEvents as AutomationEvents
    from .automation_execution import AutomationExecution as AutomationExecution
    from .automation_node import AutomationNode as AutomationNode
    from .automation_pipeline import AutomationPipeline as AutomationPipeline
    from .automation_test import AutomationTest as AutomationTest
    from .automation_trigger import AutomationTrigger as AutomationTrigger
    from .backfilled_call import BackfilledCall as BackfilledCall
    from .backfilled_conversation import BackfilledConversation as BackfilledConversation
    from .backfilled_schema import BackfilledSchema as BackfilledSchema
    from .batch import Batch as Batch
    from .batch_call import BatchCall as BatchCall
    from .batch_log import BatchLog as BatchLog
    from .batch_log_payload import BatchLogPayload as BatchLogPayload
    from .batch_report import BatchReport as BatchReport
    from .batch_stop_answer import BatchStopAnswer as BatchStopAnswer
    from .billing_settings import BillingSettings as BillingSettings
    from .blocked_number import BlockedNumber as BlockedNumber
    from .call_agent_disposition import CallAgentDisposition as CallAgentDisposition
    from .call_agent_disposition_evidence import CallAgentDispositionEvidence as CallAgentDispositionEvidence
    from .call_agent_disposition_value import CallAgentDispositionValue as CallAgentDispositionValue
    from .call_answers import CallAnswers as CallAnswers
    from .call_change import CallChange as CallChange
    from .call_citation import CallCitation as CallCitation
    from .call_citations import CallCitations as CallCitations
    from .call_config import CallConfig as CallConfig
    from .call_dialing_strategy import CallDialingStrategy as CallDialingStrategy
    from .call_dispositions import CallDispositions as CallDispositions
    from .call_dynamic_data import CallDynamicData as CallDynamicData
    from .call_dynamic_data_header import CallDynamicDataHeader as CallDynamicDataHeader
    from .call_dynamic_data_value import CallDynamicDataValue as CallDynamicDataValue
    from .call_evals import CallEvals as CallEvals
    from .call_event import CallEvent as CallEvent
    from .call_guard_rail import CallGuardRail as CallGuardRail
    from .call_guard_rail_action import CallGuardRailAction as CallGuardRailAction
    from .call_guard_rail_config import CallGuardRailConfig as CallGuardRailConfig
    from .call_guard_rail_target import CallGuardRailTarget as CallGuardRailTarget
    from .call_pathway_log import CallPathwayLog as CallPathwayLog
    from .call_pathway_tag import CallPathwayTag as CallPathwayTag
    from .call_post_call_evals import CallPostCallEvals as CallPostCallEvals
    from .call_progress import CallProgress as CallProgress
    from .call_pronunciation import CallPronunciation as CallPronunciation
    from .call_retry import CallRetry as CallRetry
    from .call_settings import CallSettings as CallSettings
    from .call_simulation import CallSimulation as CallSimulation
    from .call_summary import CallSummary as CallSummary
    from .call_voicemail import CallVoicemail as CallVoicemail
    from .call_voicemail_sms import CallVoicemailSms as CallVoicemailSms
    from .campaign_config import CampaignConfig as CampaignConfig
    from .campaign_number import CampaignNumber as CampaignNumber
    from .campaign_pathway import CampaignPathway as CampaignPathway
    from .campaign_sequence import CampaignSequence as CampaignSequence
    from .campaign_step import CampaignStep as CampaignStep
    from .campaign_summary import CampaignSummary as CampaignSummary
    from .citation_backfill import CitationBackfill as CitationBackfill
    from .citation_backfill_result import CitationBackfillResult as CitationBackfillResult
    from .citation_backfill_run import CitationBackfillRun as CitationBackfillRun
    from .citation_backfill_summary import CitationBackfillSummary as CitationBackfillSummary
    from .citation_condition import CitationCondition as CitationCondition
    from .citation_definition import CitationDefinition as CitationDefinition
    from .citation_grouping import CitationGrouping as CitationGrouping
    from .citation_schema import CitationSchema as CitationSchema
    from .citation_test import CitationTest as CitationTest
    from .citation_variable import CitationVariable as CitationVariable
    from .cited_utterance import CitedUtterance as CitedUtterance
    from .cited_word import CitedWord as CitedWord
    from .contact import Contact as Contact
    from .contact_identifier import ContactIdentifier as ContactIdentifier
    from .contact_memory import ContactMemory as ContactMemory
    from .contact_memory_creation import ContactMemoryCreation as ContactMemoryCreation
    from .contact_resolution import ContactResolution as ContactResolution
    from .convo_pathway import ConvoPathway as ConvoPathway
    from .convo_pathway_copied import ConvoPathwayCopied as ConvoPathwayCopied
    from .convo_pathway_created import ConvoPathwayCreated as ConvoPathwayCreated
    from .convo_pathway_version import ConvoPathwayVersion as ConvoPathwayVersion
    from .convo_pathway_version_created import ConvoPathwayVersionCreated as ConvoPathwayVersionCreated
    from .corrected_segment import CorrectedSegment as CorrectedSegment
    from .corrected_transcript import CorrectedTranscript as CorrectedTranscript
    from .deleted_block import DeletedBlock as DeletedBlock
    from .dialing_pool import DialingPool as DialingPool
    from .disposition_array_node import DispositionArrayNode as DispositionArrayNode
    from .disposition_assumptions import DispositionAssumptions as DispositionAssumptions
    from .disposition_call_value import DispositionCallValue as DispositionCallValue
    from .disposition_code_cost import DispositionCodeCost as DispositionCodeCost
    from .disposition_code_source import DispositionCodeSource as DispositionCodeSource
    from .disposition_connection import DispositionConnection as DispositionConnection
    from .disposition_evidence import DispositionEvidence as DispositionEvidence
    from .disposition_execution import DispositionExecution as DispositionExecution
    from .disposition_extractor import DispositionExtractor as DispositionExtractor
    from .disposition_extractor_choice import DispositionExtractorChoice as DispositionExtractorChoice
    from .disposition_extractor_created import DispositionExtractorCreated as DispositionExtractorCreated
    from .disposition_extractor_detail import DispositionExtractorDetail as DispositionExtractorDetail
    from .disposition_extractor_published import DispositionExtractorPublished as DispositionExtractorPublished
    from .disposition_extractor_source import DispositionExtractorSource as DispositionExtractorSource
    from .disposition_extractor_version import DispositionExtractorVersion as DispositionExtractorVersion
    from .disposition_fault import DispositionFault as DispositionFault
    from .disposition_inference import DispositionInference as DispositionInference
    from .disposition_judge_choice import DispositionJudgeChoice as DispositionJudgeChoice
    from .disposition_judge_level import DispositionJudgeLevel as DispositionJudgeLevel
    from .disposition_judge_source import DispositionJudgeSource as DispositionJudgeSource
    from .disposition_judge_version import DispositionJudgeVersion as DispositionJudgeVersion
    from .disposition_lane import DispositionLane as DispositionLane
    from .disposition_literal_node import DispositionLiteralNode as DispositionLiteralNode
    from .disposition_object_node import DispositionObjectNode as DispositionObjectNode
    from .disposition_option import DispositionOption as DispositionOption
    from .disposition_output_field import DispositionOutputField as DispositionOutputField
    from .disposition_population import DispositionPopulation as DispositionPopulation
    from .disposition_population_input import DispositionPopulationInput as DispositionPopulationInput
    from .disposition_profile import DispositionProfile as DispositionProfile
    from .disposition_prompt_change import DispositionPromptChange as DispositionPromptChange
    from .disposition_proposal import DispositionProposal as DispositionProposal
    from .disposition_reasoning import DispositionReasoning as DispositionReasoning
    from .disposition_result import DispositionResult as DispositionResult
    from .disposition_run_summary import DispositionRunSummary as DispositionRunSummary
    from .disposition_schema import DispositionSchema as DispositionSchema
    from .disposition_script import DispositionScript as DispositionScript
    from .disposition_script_run import DispositionScriptRun as DispositionScriptRun
    from .disposition_secret import DispositionSecret as DispositionSecret
    from .disposition_skipped import DispositionSkipped as DispositionSkipped
    from .disposition_transformation import DispositionTransformation as DispositionTransformation
    from .disposition_usd import DispositionUsd as DispositionUsd
    from .disposition_value import DispositionValue as DispositionValue
    from .disposition_value_cost import DispositionValueCost as DispositionValueCost
    from .disposition_value_node import DispositionValueNode as DispositionValueNode
    from .disposition_variable_choice import DispositionVariableChoice as DispositionVariableChoice
    from .disposition_variable_schema import DispositionVariableSchema as DispositionVariableSchema
    from .disposition_variable_source import DispositionVariableSource as DispositionVariableSource
    from .disposition_webhook import DispositionWebhook as DispositionWebhook
    from .disposition_window import DispositionWindow as DispositionWindow
    from .eval_agent import EvalAgent as EvalAgent
    from .eval_agent_detail import EvalAgentDetail as EvalAgentDetail
    from .eval_agent_list_item import EvalAgentListItem as EvalAgentListItem
    from .eval_agent_publication import EvalAgentPublication as EvalAgentPublication
    from .eval_agent_result import EvalAgentResult as EvalAgentResult
    from .eval_agent_snapshot import EvalAgentSnapshot as EvalAgentSnapshot
    from .eval_agent_template import EvalAgentTemplate as EvalAgentTemplate
    from .eval_agent_version import EvalAgentVersion as EvalAgentVersion
    from .eval_agent_version_list_item import EvalAgentVersionListItem as EvalAgentVersionListItem
    from .eval_attached_agent import EvalAttachedAgent as EvalAttachedAgent
    from .eval_attached_agent_input import EvalAttachedAgentInput as EvalAttachedAgentInput
    from .eval_audit import EvalAudit as EvalAudit
    from .eval_call_result import EvalCallResult as EvalCallResult
    from .eval_evidence import EvalEvidence as EvalEvidence
    from .eval_latest_run import EvalLatestRun as EvalLatestRun
    from .eval_level import EvalLevel as EvalLevel
    from .eval_run import EvalRun as EvalRun
    from .eval_run_estimate import EvalRunEstimate as EvalRunEstimate
    from .eval_run_list_item import EvalRunListItem as EvalRunListItem
    from .eval_run_summary import EvalRunSummary as EvalRunSummary
    from .eval_test_config import EvalTestConfig as EvalTestConfig
    from .eval_user_template import EvalUserTemplate as EvalUserTemplate
    from .eval_user_template_list_item import EvalUserTemplateListItem as EvalUserTemplateListItem
    from .eval_workbench_setup import EvalWorkbenchSetup as EvalWorkbenchSetup
    from .eval_workbench_setup_detail import EvalWorkbenchSetupDetail as EvalWorkbenchSetupDetail
    from .eval_workbench_setup_list_item import EvalWorkbenchSetupListItem as EvalWorkbenchSetupListItem
    from .eval_workbench_setup_publication import EvalWorkbenchSetupPublication as EvalWorkbenchSetupPublication
    from .eval_workbench_setup_version import EvalWorkbenchSetupVersion as EvalWorkbenchSetupVersion
    from .eval_workbench_setup_version_list_item import (
        EvalWorkbenchSetupVersionListItem as EvalWorkbenchSetupVersionListItem,
    )
    from .evals_status import EvalsStatus as EvalsStatus
    from .followed_call import FollowedCall as FollowedCall
    from .guard_rail import GuardRail as GuardRail
    from .guard_rail_action import GuardRailAction as GuardRailAction
    from .guard_rail_action_config import GuardRailActionConfig as GuardRailActionConfig
    from .guard_rail_attachment import GuardRailAttachment as GuardRailAttachment
    from .guard_rail_config import GuardRailConfig as GuardRailConfig
    from .inbound_number import InboundNumber as InboundNumber
    from .inbound_number_label import InboundNumberLabel as InboundNumberLabel
    from .inbound_number_settings import InboundNumberSettings as InboundNumberSettings
    from .inbound_number_update import InboundNumberUpdate as InboundNumberUpdate
    from .inbound_phone_number import InboundPhoneNumber as InboundPhoneNumber
    from .inbound_pool_voice import InboundPoolVoice as InboundPoolVoice
    from .inbound_pool_voice_details import InboundPoolVoiceDetails as InboundPoolVoiceDetails
    from .inbound_session import InboundSession as InboundSession
    from .inbound_voice_pool_size import InboundVoicePoolSize as InboundVoicePoolSize
    from .integration_action import IntegrationAction as IntegrationAction
    from .integration_action_counts import IntegrationActionCounts as IntegrationActionCounts
    from .integration_actions import IntegrationActions as IntegrationActions
    from .integration_auth import IntegrationAuth as IntegrationAuth
    from .integration_auth_data import IntegrationAuthData as IntegrationAuthData
    from .integration_details import IntegrationDetails as IntegrationDetails
    from .integration_resource import IntegrationResource as IntegrationResource
    from .knowledge_answer import KnowledgeAnswer as KnowledgeAnswer
    from .knowledge_base import KnowledgeBase as KnowledgeBase
    from .knowledge_base_created import KnowledgeBaseCreated as KnowledgeBaseCreated
    from .knowledge_base_deletion import KnowledgeBaseDeletion as KnowledgeBaseDeletion
    from .knowledge_base_name import KnowledgeBaseName as KnowledgeBaseName
    from .knowledge_crawl import KnowledgeCrawl as KnowledgeCrawl
    from .knowledge_file import KnowledgeFile as KnowledgeFile
    from .knowledge_finding import KnowledgeFinding as KnowledgeFinding
    from .knowledge_findings import KnowledgeFindings as KnowledgeFindings
    from .knowledge_gap import KnowledgeGap as KnowledgeGap
    from .knowledge_gap_occurrence import KnowledgeGapOccurrence as KnowledgeGapOccurrence
    from .knowledge_gap_resolution import KnowledgeGapResolution as KnowledgeGapResolution
    from .knowledge_improvement import KnowledgeImprovement as KnowledgeImprovement
    from .knowledge_message import KnowledgeMessage as KnowledgeMessage
    from .knowledge_passage import KnowledgePassage as KnowledgePassage
    from .knowledge_replacement import KnowledgeReplacement as KnowledgeReplacement
    from .knowledge_reply import KnowledgeReply as KnowledgeReply
    from .knowledge_restoration import KnowledgeRestoration as KnowledgeRestoration
    from .knowledge_suggestion import KnowledgeSuggestion as KnowledgeSuggestion
    from .knowledge_url_replacement import KnowledgeUrlReplacement as KnowledgeUrlReplacement
    from .knowledge_version import KnowledgeVersion as KnowledgeVersion
    from .library_voice import LibraryVoice as LibraryVoice
    from .live_agent_handoff import LiveAgentHandoff as LiveAgentHandoff
    from .live_agent_message import LiveAgentMessage as LiveAgentMessage
    from .live_agent_turn import LiveAgentTurn as LiveAgentTurn
    from .memory_changes import MemoryChanges as MemoryChanges
    from .memory_context import MemoryContext as MemoryContext
    from .memory_entity import MemoryEntity as MemoryEntity
    from .memory_entity_reference import MemoryEntityReference as MemoryEntityReference
    from .memory_history_entry import MemoryHistoryEntry as MemoryHistoryEntry
    from .memory_message import MemoryMessage as MemoryMessage
    from .memory_open_item import MemoryOpenItem as MemoryOpenItem
    from .memory_reset import MemoryReset as MemoryReset
    from .memory_snapshot import MemorySnapshot as MemorySnapshot
    from .memory_store import MemoryStore as MemoryStore
    from .memory_store_call import MemoryStoreCall as MemoryStoreCall
    from .memory_store_call_link import MemoryStoreCallLink as MemoryStoreCallLink
    from .memory_store_call_removal import MemoryStoreCallRemoval as MemoryStoreCallRemoval
    from .memory_store_details import MemoryStoreDetails as MemoryStoreDetails
    from .memory_store_notice import MemoryStoreNotice as MemoryStoreNotice
    from .memory_store_user import MemoryStoreUser as MemoryStoreUser
    from .memory_store_user_history import MemoryStoreUserHistory as MemoryStoreUserHistory
    from .memory_switch import MemorySwitch as MemorySwitch
    from .node_test_conversation import NodeTestConversation as NodeTestConversation
    from .node_test_generation import NodeTestGeneration as NodeTestGeneration
    from .node_test_input import NodeTestInput as NodeTestInput
    from .node_test_result import NodeTestResult as NodeTestResult
    from .node_test_run import NodeTestRun as NodeTestRun
    from .node_test_run_reference import NodeTestRunReference as NodeTestRunReference
    from .node_test_turn import NodeTestTurn as NodeTestTurn
    from .node_test_variable import NodeTestVariable as NodeTestVariable
    from .onboarding_code import OnboardingCode as OnboardingCode
    from .onboarding_login import OnboardingLogin as OnboardingLogin
    from .onboarding_plan import OnboardingPlan as OnboardingPlan
    from .onboarding_progress import OnboardingProgress as OnboardingProgress
    from .one_time_citation_schema import OneTimeCitationSchema as OneTimeCitationSchema
    from .open_ai_speech_capabilities import OpenAiSpeechCapabilities as OpenAiSpeechCapabilities
    from .open_ai_speech_model import OpenAiSpeechModel as OpenAiSpeechModel
    from .org import Org as Org
    from .org_done import OrgDone as OrgDone
    from .org_member import OrgMember as OrgMember
    from .org_membership import OrgMembership as OrgMembership
    from .org_preferences import OrgPreferences as OrgPreferences
    from .org_service_version import OrgServiceVersion as OrgServiceVersion
    from .org_updates import OrgUpdates as OrgUpdates
    from .outbound_phone_number import OutboundPhoneNumber as OutboundPhoneNumber
    from .pathway import Pathway as Pathway
    from .pathway_call_button import PathwayCallButton as PathwayCallButton
    from .pathway_call_button_payload import PathwayCallButtonPayload as PathwayCallButtonPayload
    from .pathway_call_code_error import PathwayCallCodeError as PathwayCallCodeError
    from .pathway_call_code_error_payload import PathwayCallCodeErrorPayload as PathwayCallCodeErrorPayload
    from .pathway_call_code_invoke import PathwayCallCodeInvoke as PathwayCallCodeInvoke
    from .pathway_call_code_invoke_payload import PathwayCallCodeInvokePayload as PathwayCallCodeInvokePayload
    from .pathway_call_code_result import PathwayCallCodeResult as PathwayCallCodeResult
    from .pathway_call_code_result_payload import PathwayCallCodeResultPayload as PathwayCallCodeResultPayload
    from .pathway_call_event import PathwayCallEvent as PathwayCallEvent
    from .pathway_call_extraction_invoke import PathwayCallExtractionInvoke as PathwayCallExtractionInvoke
    from .pathway_call_extraction_invoke_payload import (
        PathwayCallExtractionInvokePayload as PathwayCallExtractionInvokePayload,
    )
    from .pathway_call_extraction_result import PathwayCallExtractionResult as PathwayCallExtractionResult
    from .pathway_call_extraction_result_payload import (
        PathwayCallExtractionResultPayload as PathwayCallExtractionResultPayload,
    )
    from .pathway_call_init import PathwayCallInit as PathwayCallInit
    from .pathway_call_init_payload import PathwayCallInitPayload as PathwayCallInitPayload
    from .pathway_call_interrupt import PathwayCallInterrupt as PathwayCallInterrupt
    from .pathway_call_interrupt_payload import PathwayCallInterruptPayload as PathwayCallInterruptPayload
    from .pathway_call_knowledge_invoke import PathwayCallKnowledgeInvoke as PathwayCallKnowledgeInvoke
    from .pathway_call_knowledge_invoke_payload import (
        PathwayCallKnowledgeInvokePayload as PathwayCallKnowledgeInvokePayload,
    )
    from .pathway_call_knowledge_result import PathwayCallKnowledgeResult as PathwayCallKnowledgeResult
    from .pathway_call_knowledge_result_payload import (
        PathwayCallKnowledgeResultPayload as PathwayCallKnowledgeResultPayload,
    )
    from .pathway_call_llm_action import PathwayCallLlmAction as PathwayCallLlmAction
    from .pathway_call_llm_action_payload import PathwayCallLlmActionPayload as PathwayCallLlmActionPayload
    from .pathway_call_loop_invoke import PathwayCallLoopInvoke as PathwayCallLoopInvoke
    from .pathway_call_loop_invoke_payload import PathwayCallLoopInvokePayload as PathwayCallLoopInvokePayload
    from .pathway_call_loop_result import PathwayCallLoopResult as PathwayCallLoopResult
    from .pathway_call_loop_result_payload import PathwayCallLoopResultPayload as PathwayCallLoopResultPayload
    from .pathway_call_mapping_outcome import PathwayCallMappingOutcome as PathwayCallMappingOutcome
    from .pathway_call_pathway_transfer_invoke import (
        PathwayCallPathwayTransferInvoke as PathwayCallPathwayTransferInvoke,
    )
    from .pathway_call_pathway_transfer_invoke_payload import (
        PathwayCallPathwayTransferInvokePayload as PathwayCallPathwayTransferInvokePayload,
    )
    from .pathway_call_pathway_transfer_result import (
        PathwayCallPathwayTransferResult as PathwayCallPathwayTransferResult,
    )
    from .pathway_call_pathway_transfer_result_payload import (
        PathwayCallPathwayTransferResultPayload as PathwayCallPathwayTransferResultPayload,
    )
    from .pathway_call_problem import PathwayCallProblem as PathwayCallProblem
    from .pathway_call_problem_payload import PathwayCallProblemPayload as PathwayCallProblemPayload
    from .pathway_call_response_mapping import PathwayCallResponseMapping as PathwayCallResponseMapping
    from .pathway_call_scheduling_invoke import PathwayCallSchedulingInvoke as PathwayCallSchedulingInvoke
    from .pathway_call_scheduling_invoke_payload import (
        PathwayCallSchedulingInvokePayload as PathwayCallSchedulingInvokePayload,
    )
    from .pathway_call_scheduling_result import PathwayCallSchedulingResult as PathwayCallSchedulingResult
    from .pathway_call_scheduling_result_payload import (
        PathwayCallSchedulingResultPayload as PathwayCallSchedulingResultPayload,
    )
    from .pathway_call_sms_invoke import PathwayCallSmsInvoke as PathwayCallSmsInvoke
    from .pathway_call_sms_result import PathwayCallSmsResult as PathwayCallSmsResult
    from .pathway_call_sms_result_payload import PathwayCallSmsResultPayload as PathwayCallSmsResultPayload
    from .pathway_call_tag import PathwayCallTag as PathwayCallTag
    from .pathway_call_tag_payload import PathwayCallTagPayload as PathwayCallTagPayload
    from .pathway_call_tool_invoke import PathwayCallToolInvoke as PathwayCallToolInvoke
    from .pathway_call_tool_invoke_payload import PathwayCallToolInvokePayload as PathwayCallToolInvokePayload
    from .pathway_call_tool_result import PathwayCallToolResult as PathwayCallToolResult
    from .pathway_call_tool_result_payload import PathwayCallToolResultPayload as PathwayCallToolResultPayload
    from .pathway_call_transcript import PathwayCallTranscript as PathwayCallTranscript
    from .pathway_call_transcript_payload import PathwayCallTranscriptPayload as PathwayCallTranscriptPayload
    from .pathway_call_transfer_invoke import PathwayCallTransferInvoke as PathwayCallTransferInvoke
    from .pathway_call_transfer_invoke_payload import (
        PathwayCallTransferInvokePayload as PathwayCallTransferInvokePayload,
    )
    from .pathway_call_transfer_result import PathwayCallTransferResult as PathwayCallTransferResult
    from .pathway_call_transfer_result_payload import (
        PathwayCallTransferResultPayload as PathwayCallTransferResultPayload,
    )
    from .pathway_call_transition import PathwayCallTransition as PathwayCallTransition
    from .pathway_call_transition_payload import PathwayCallTransitionPayload as PathwayCallTransitionPayload
    from .pathway_call_unit_test_invoke import PathwayCallUnitTestInvoke as PathwayCallUnitTestInvoke
    from .pathway_call_unit_test_invoke_payload import (
        PathwayCallUnitTestInvokePayload as PathwayCallUnitTestInvokePayload,
    )
    from .pathway_call_unit_test_result import PathwayCallUnitTestResult as PathwayCallUnitTestResult
    from .pathway_call_unit_test_result_payload import (
        PathwayCallUnitTestResultPayload as PathwayCallUnitTestResultPayload,
    )
    from .pathway_call_variable_changes import PathwayCallVariableChanges as PathwayCallVariableChanges
    from .pathway_call_webhook_invoke import PathwayCallWebhookInvoke as PathwayCallWebhookInvoke
    from .pathway_call_webhook_invoke_payload import PathwayCallWebhookInvokePayload as PathwayCallWebhookInvokePayload
    from .pathway_call_webhook_mapping import PathwayCallWebhookMapping as PathwayCallWebhookMapping
    from .pathway_call_webhook_mapping_payload import (
        PathwayCallWebhookMappingPayload as PathwayCallWebhookMappingPayload,
    )
    from .pathway_call_webhook_result import PathwayCallWebhookResult as PathwayCallWebhookResult
    from .pathway_call_webhook_result_payload import PathwayCallWebhookResultPayload as PathwayCallWebhookResultPayload
    from .pathway_chat import PathwayChat as PathwayChat
    from .pathway_chat_message import PathwayChatMessage as PathwayChatMessage
    from .pathway_chat_turn import PathwayChatTurn as PathwayChatTurn
    from .pathway_code_run import PathwayCodeRun as PathwayCodeRun
    from .pathway_condition import PathwayCondition as PathwayCondition
    from .pathway_created import PathwayCreated as PathwayCreated
    from .pathway_edge import PathwayEdge as PathwayEdge
    from .pathway_edge_data import PathwayEdgeData as PathwayEdgeData
    from .pathway_folder import PathwayFolder as PathwayFolder
    from .pathway_folder_deletion import PathwayFolderDeletion as PathwayFolderDeletion
    from .pathway_folder_item import PathwayFolderItem as PathwayFolderItem
    from .pathway_folder_saved import PathwayFolderSaved as PathwayFolderSaved
    from .pathway_generation import PathwayGeneration as PathwayGeneration
    from .pathway_generation_job import PathwayGenerationJob as PathwayGenerationJob
    from .pathway_global_config import PathwayGlobalConfig as PathwayGlobalConfig
    from .pathway_globals import PathwayGlobals as PathwayGlobals
    from .pathway_model_options import PathwayModelOptions as PathwayModelOptions
    from .pathway_move import PathwayMove as PathwayMove
    from .pathway_node import PathwayNode as PathwayNode
    from .pathway_node_data import PathwayNodeData as PathwayNodeData
    from .pathway_node_link import PathwayNodeLink as PathwayNodeLink
    from .pathway_node_position import PathwayNodePosition as PathwayNodePosition
    from .pathway_publication import PathwayPublication as PathwayPublication
    from .pathway_response_field import PathwayResponseField as PathwayResponseField
    from .pathway_session import PathwaySession as PathwaySession
    from .pathway_simulation import PathwaySimulation as PathwaySimulation
    from .pathway_simulation_call import PathwaySimulationCall as PathwaySimulationCall
    from .pathway_simulation_started import PathwaySimulationStarted as PathwaySimulationStarted
    from .pathway_simulation_turn import PathwaySimulationTurn as PathwaySimulationTurn
    from .pathway_summary import PathwaySummary as PathwaySummary
    from .pathway_test_case import PathwayTestCase as PathwayTestCase
    from .pathway_test_case_added import PathwayTestCaseAdded as PathwayTestCaseAdded
    from .pathway_version import PathwayVersion as PathwayVersion
    from .pathway_version_summary import PathwayVersionSummary as PathwayVersionSummary
    from .persona import Persona as Persona
    from .persona_deletion import PersonaDeletion as PersonaDeletion
    from .persona_inbound_numbers import PersonaInboundNumbers as PersonaInboundNumbers
    from .persona_settings import PersonaSettings as PersonaSettings
    from .persona_version import PersonaVersion as PersonaVersion
    from .phone_call import PhoneCall as PhoneCall
    from .post_call_evals import PostCallEvals as PostCallEvals
    from .post_call_payload import PostCallPayload as PostCallPayload
    from .post_call_webhook import PostCallWebhook as PostCallWebhook
    from .prompt import Prompt as Prompt
    from .proxy_agent_call import ProxyAgentCall as ProxyAgentCall
    from .release import Release as Release
    from .secret import Secret as Secret
    from .sent_call import SentCall as SentCall
    from .shared_voice import SharedVoice as SharedVoice
    from .signing_key import SigningKey as SigningKey
    from .signing_keys import SigningKeys as SigningKeys
    from .simulated_call import SimulatedCall as SimulatedCall
    from .simulated_caller import SimulatedCaller as SimulatedCaller
    from .simulation_scenario_statistics import SimulationScenarioStatistics as SimulationScenarioStatistics
    from .simulation_scores import SimulationScores as SimulationScores
    from .simulation_set import SimulationSet as SimulationSet
    from .simulation_set_started import SimulationSetStarted as SimulationSetStarted
    from .simulation_statistics import SimulationStatistics as SimulationStatistics
    from .simulation_totals import SimulationTotals as SimulationTotals
    from .sip_alert_channels import SipAlertChannels as SipAlertChannels
    from .sip_alert_config import SipAlertConfig as SipAlertConfig
    from .sip_alert_thresholds import SipAlertThresholds as SipAlertThresholds
    from .sip_attachment import SipAttachment as SipAttachment
    from .sip_call import SipCall as SipCall
    from .sip_codec_config import SipCodecConfig as SipCodecConfig
    from .sip_config import SipConfig as SipConfig
    from .sip_destination import SipDestination as SipDestination
    from .sip_destination_check import SipDestinationCheck as SipDestinationCheck
    from .sip_detached_direction import SipDetachedDirection as SipDetachedDirection
    from .sip_direction import SipDirection as SipDirection
    from .sip_discovery import SipDiscovery as SipDiscovery
    from .sip_failover_config import SipFailoverConfig as SipFailoverConfig
    from .sip_failover_endpoint import SipFailoverEndpoint as SipFailoverEndpoint
    from .sip_firewall import SipFirewall as SipFirewall
    from .sip_header_map import SipHeaderMap as SipHeaderMap
    from .sip_header_rule import SipHeaderRule as SipHeaderRule
    from .sip_losing_carrier import SipLosingCarrier as SipLosingCarrier
    from .sip_number import SipNumber as SipNumber
    from .sip_options import SipOptions as SipOptions
    from .sip_outbound_setup import SipOutboundSetup as SipOutboundSetup
    from .sip_password import SipPassword as SipPassword
    from .sip_port import SipPort as SipPort
    from .sip_port_cancellation import SipPortCancellation as SipPortCancellation
    from .sip_port_check import SipPortCheck as SipPortCheck
    from .sip_port_document import SipPortDocument as SipPortDocument
    from .sip_port_numbers import SipPortNumbers as SipPortNumbers
    from .sip_port_start import SipPortStart as SipPortStart
    from .sip_ported_number import SipPortedNumber as SipPortedNumber
    from .sip_probe import SipProbe as SipProbe
    from .sip_recommendation import SipRecommendation as SipRecommendation
    from .sip_register_auth import SipRegisterAuth as SipRegisterAuth
    from .sip_route import SipRoute as SipRoute
    from .sip_route_options import SipRouteOptions as SipRouteOptions
    from .sip_service_address import SipServiceAddress as SipServiceAddress
    from .sip_status import SipStatus as SipStatus
    from .sip_test_call import SipTestCall as SipTestCall
    from .sip_test_call_event import SipTestCallEvent as SipTestCallEvent
    from .sip_test_call_status import SipTestCallStatus as SipTestCallStatus
    from .sip_trunk import SipTrunk as SipTrunk
    from .sip_trunk_deletion import SipTrunkDeletion as SipTrunkDeletion
    from .sip_trunk_number import SipTrunkNumber as SipTrunkNumber
    from .sip_trunk_saved import SipTrunkSaved as SipTrunkSaved
    from .sip_trunk_summary import SipTrunkSummary as SipTrunkSummary
    from .sip_trunk_test import SipTrunkTest as SipTrunkTest
    from .sip_update import SipUpdate as SipUpdate
    from .sip_update_answer import SipUpdateAnswer as SipUpdateAnswer
    from .sms_analysis import SmsAnalysis as SmsAnalysis
    from .sms_batch import SmsBatch as SmsBatch
    from .sms_batch_defaults import SmsBatchDefaults as SmsBatchDefaults
    from .sms_citation import SmsCitation as SmsCitation
    from .sms_clearing import SmsClearing as SmsClearing
    from .sms_config import SmsConfig as SmsConfig
    from .sms_conversation import SmsConversation as SmsConversation
    from .sms_conversation_deletion import SmsConversationDeletion as SmsConversationDeletion
    from .sms_conversation_message import SmsConversationMessage as SmsConversationMessage
    from .sms_conversation_report import SmsConversationReport as SmsConversationReport
    from .sms_conversation_standing import SmsConversationStanding as SmsConversationStanding
    from .sms_conversation_start import SmsConversationStart as SmsConversationStart
    from .sms_conversation_state import SmsConversationState as SmsConversationState
    from .sms_conversation_summary import SmsConversationSummary as SmsConversationSummary
    from .sms_conversation_update import SmsConversationUpdate as SmsConversationUpdate
    from .sms_disposition_log import SmsDispositionLog as SmsDispositionLog
    from .sms_ending import SmsEnding as SmsEnding
    from .sms_handoff import SmsHandoff as SmsHandoff
    from .sms_message import SmsMessage as SmsMessage
    from .sms_message_report import SmsMessageReport as SmsMessageReport
    from .sms_messages_deletion import SmsMessagesDeletion as SmsMessagesDeletion
    from .sms_number import SmsNumber as SmsNumber
    from .sms_number_update import SmsNumberUpdate as SmsNumberUpdate
    from .sms_pathway_tag import SmsPathwayTag as SmsPathwayTag
    from .sms_persona_settings import SmsPersonaSettings as SmsPersonaSettings
    from .sms_registration import SmsRegistration as SmsRegistration
    from .sms_registration_status import SmsRegistrationStatus as SmsRegistrationStatus
    from .sms_resumption import SmsResumption as SmsResumption
    from .sms_sent import SmsSent as SmsSent
    from .sms_toggled import SmsToggled as SmsToggled
    from .sms_trusted_user import SmsTrustedUser as SmsTrustedUser
    from .sms_webhook_delivery import SmsWebhookDelivery as SmsWebhookDelivery
    from .sms_webhook_log import SmsWebhookLog as SmsWebhookLog
    from .speak_sample import SpeakSample as SpeakSample
    from .speak_stream_token import SpeakStreamToken as SpeakStreamToken
    from .speech_audio import SpeechAudio as SpeechAudio
    from .speech_controls import SpeechControls as SpeechControls
    from .spoken_text import SpokenText as SpokenText
    from .status_answer import StatusAnswer as StatusAnswer
    from .stopped_calls import StoppedCalls as StoppedCalls
    from .stopped_campaign import StoppedCampaign as StoppedCampaign
    from .subaccount import Subaccount as Subaccount
    from .subaccount_created import SubaccountCreated as SubaccountCreated
    from .subaccount_disabled import SubaccountDisabled as SubaccountDisabled
    from .subaccount_key import SubaccountKey as SubaccountKey
    from .subaccount_number_answer import SubaccountNumberAnswer as SubaccountNumberAnswer
    from .subaccount_transfer import SubaccountTransfer as SubaccountTransfer
    from .test_analytics import TestAnalytics as TestAnalytics
    from .test_analytics_run import TestAnalyticsRun as TestAnalyticsRun
    from .test_assertion import TestAssertion as TestAssertion
    from .test_assertion_input import TestAssertionInput as TestAssertionInput
    from .test_assertion_result import TestAssertionResult as TestAssertionResult
    from .test_attachment import TestAttachment as TestAttachment
    from .test_attachment_detached import TestAttachmentDetached as TestAttachmentDetached
    from .test_attachment_input import TestAttachmentInput as TestAttachmentInput
    from .test_batch import TestBatch as TestBatch
    from .test_batch_run import TestBatchRun as TestBatchRun
    from .test_batch_started import TestBatchStarted as TestBatchStarted
    from .test_batch_started_run import TestBatchStartedRun as TestBatchStartedRun
    from .test_cloned_scenario import TestClonedScenario as TestClonedScenario
    from .test_daily_pass_rate import TestDailyPassRate as TestDailyPassRate
    from .test_enhanced_analytics import TestEnhancedAnalytics as TestEnhancedAnalytics
    from .test_flow import TestFlow as TestFlow
    from .test_flow_link import TestFlowLink as TestFlowLink
    from .test_flow_node import TestFlowNode as TestFlowNode
    from .test_judgement import TestJudgement as TestJudgement
    from .test_judgement_share import TestJudgementShare as TestJudgementShare
    from .test_message import TestMessage as TestMessage
    from .test_node_failures import TestNodeFailures as TestNodeFailures
    from .test_run import TestRun as TestRun
    from .test_run_analysis import TestRunAnalysis as TestRunAnalysis
    from .test_run_list_item import TestRunListItem as TestRunListItem
    from .test_run_metadata import TestRunMetadata as TestRunMetadata
    from .test_run_started import TestRunStarted as TestRunStarted
    from .test_scenario import TestScenario as TestScenario
    from .test_scenario_draft import TestScenarioDraft as TestScenarioDraft
    from .test_scenario_latest_run import TestScenarioLatestRun as TestScenarioLatestRun
    from .test_scenario_list_item import TestScenarioListItem as TestScenarioListItem
    from .test_scenario_reference import TestScenarioReference as TestScenarioReference
    from .test_simulation import TestSimulation as TestSimulation
    from .test_simulation_log import TestSimulationLog as TestSimulationLog
    from .test_simulation_results import TestSimulationResults as TestSimulationResults
    from .test_simulation_started import TestSimulationStarted as TestSimulationStarted
    from .test_suggestion import TestSuggestion as TestSuggestion
    from .test_template import TestTemplate as TestTemplate
    from .test_template_assertion import TestTemplateAssertion as TestTemplateAssertion
    from .test_tone_example import TestToneExample as TestToneExample
    from .test_tone_score import TestToneScore as TestToneScore
    from .test_trend import TestTrend as TestTrend
    from .test_turn_detail import TestTurnDetail as TestTurnDetail
    from .test_turn_log import TestTurnLog as TestTurnLog
    from .test_weakest_link import TestWeakestLink as TestWeakestLink
    from .tool import Tool as Tool
    from .tool_log import ToolLog as ToolLog
    from .tool_log_group import ToolLogGroup as ToolLogGroup
    from .tool_reference import ToolReference as ToolReference
    from .tool_response_field import ToolResponseField as ToolResponseField
    from .tool_run import ToolRun as ToolRun
    from .tool_suggestion import ToolSuggestion as ToolSuggestion
    from .tool_v1 import ToolV1 as ToolV1
    from .tool_v1_definition import ToolV1Definition as ToolV1Definition
    from .tool_v1_saved import ToolV1Saved as ToolV1Saved
    from .tool_v1_test import ToolV1Test as ToolV1Test
    from .tornado_fix import TornadoFix as TornadoFix
    from .tornado_fix_plan import TornadoFixPlan as TornadoFixPlan
    from .tornado_iteration import TornadoIteration as TornadoIteration
    from .tornado_report import TornadoReport as TornadoReport
    from .tornado_session import TornadoSession as TornadoSession
    from .tornado_started import TornadoStarted as TornadoStarted
    from .transcript_beginning import TranscriptBeginning as TranscriptBeginning
    from .transcript_correction import TranscriptCorrection as TranscriptCorrection
    from .transcript_end import TranscriptEnd as TranscriptEnd
    from .transcript_entry import TranscriptEntry as TranscriptEntry
    from .transcript_stream_url import TranscriptStreamUrl as TranscriptStreamUrl
    from .transcript_utterance import TranscriptUtterance as TranscriptUtterance
    from .translation_session import TranslationSession as TranslationSession
    from .translation_session_access import TranslationSessionAccess as TranslationSessionAccess
    from .triage_activity import TriageActivity as TriageActivity
    from .triage_actor import TriageActor as TriageActor
    from .triage_affected import TriageAffected as TriageAffected
    from .triage_affected_call import TriageAffectedCall as TriageAffectedCall
    from .triage_affected_pathway import TriageAffectedPathway as TriageAffectedPathway
    from .triage_affected_persona import TriageAffectedPersona as TriageAffectedPersona
    from .triage_agent import TriageAgent as TriageAgent
    from .triage_agent_run import TriageAgentRun as TriageAgentRun
    from .triage_agent_session import TriageAgentSession as TriageAgentSession
    from .triage_artifact import TriageArtifact as TriageArtifact
    from .triage_category import TriageCategory as TriageCategory
    from .triage_flag import TriageFlag as TriageFlag
    from .triage_flag_type import TriageFlagType as TriageFlagType
    from .triage_issue import TriageIssue as TriageIssue
    from .triage_relation import TriageRelation as TriageRelation
    from .triage_resource import TriageResource as TriageResource
    from .triage_resource_link import TriageResourceLink as TriageResourceLink
    from .triage_view import TriageView as TriageView
    from .tts_control_range import TtsControlRange as TtsControlRange
    from .tts_engine import TtsEngine as TtsEngine
    from .tts_model import TtsModel as TtsModel
    from .tts_model_controls import TtsModelControls as TtsModelControls
    from .tts_usage import TtsUsage as TtsUsage
    from .tts_usage_event import TtsUsageEvent as TtsUsageEvent
    from .tts_usage_point import TtsUsagePoint as TtsUsagePoint
    from .tts_usage_series import TtsUsageSeries as TtsUsageSeries
    from .tts_usage_stats import TtsUsageStats as TtsUsageStats
    from .vector_knowledge_base import VectorKnowledgeBase as VectorKnowledgeBase
    from .vector_knowledge_base_deletion import VectorKnowledgeBaseDeletion as VectorKnowledgeBaseDeletion
    from .vector_knowledge_base_reference import VectorKnowledgeBaseReference as VectorKnowledgeBaseReference
    from .voice import Voice as Voice
    from .voice_meta import VoiceMeta as VoiceMeta
    from .voice_name_availability import VoiceNameAvailability as VoiceNameAvailability
    from .voice_rating import VoiceRating as VoiceRating
    from .voice_reference import VoiceReference as VoiceReference
    from .voice_sample import VoiceSample as VoiceSample
    from .voice_sample_transcription import VoiceSampleTranscription as VoiceSampleTranscription
    from .voice_setting_limits import VoiceSettingLimits as VoiceSettingLimits
    from .voice_setting_range import VoiceSettingRange as VoiceSettingRange
    from .voice_settings import VoiceSettings as VoiceSettings
    from .warm_transfer import WarmTransfer as WarmTransfer
    from .web_agent import WebAgent as WebAgent
    from .web_agent_token import WebAgentToken as WebAgentToken
    from .web_agent_update import WebAgentUpdate as WebAgentUpdate
    from .webhook_attempt import WebhookAttempt as WebhookAttempt
    from .widget import Widget as Widget
    from .widget_brief import WidgetBrief as WidgetBrief
    from .widget_config import WidgetConfig as WidgetConfig
    from .widget_conversation import WidgetConversation as WidgetConversation
    from .widget_conversation_message import WidgetConversationMessage as WidgetConversationMessage
    from .widget_custom_component import WidgetCustomComponent as WidgetCustomComponent
    from .widget_ended_thread import WidgetEndedThread as WidgetEndedThread
    from .widget_live_agent_message import WidgetLiveAgentMessage as WidgetLiveAgentMessage
    from .widget_message import WidgetMessage as WidgetMessage
    from .widget_thread import WidgetThread as WidgetThread
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AccountBilling": "account_billing",
            "AccountSummary": "account_summary",
            "AccountWebhook": "account_webhook",
            "ActiveCall": "active_call",
            "ActiveCallsHeartbeat": "active_calls_heartbeat",
            "ActiveCallsState": "active_calls_state",
            "ActiveCallsUpdate": "active_calls_update",
            "Agent": "agent",
            "AgentArchivedNode": "agent_archived_node",
            "AgentArchivedNodeId": "agent_archived_node_id",
            "AgentBehavior": "agent_behavior",
            "AgentBranch": "agent_branch",
            "AgentBranchDeleted": "agent_branch_deleted",
            "AgentBranchVersion": "agent_branch_version",
            "AgentCardSent": "agent_card_sent",
            "AgentCarried": "agent_carried",
            "AgentChange": "agent_change",
            "AgentCheckConfig": "agent_check_config",
            "AgentCheckEval": "agent_check_eval",
            "AgentCheckEvalInput": "agent_check_eval_input",
            "AgentCheckEvalRemoved": "agent_check_eval_removed",
            "AgentCheckRun": "agent_check_run",
            "AgentChecksDeleted": "agent_checks_deleted",
            "AgentConflict": "agent_conflict",
            "AgentContact": "agent_contact",
            "AgentDeleted": "agent_deleted",
            "AgentDeployment": "agent_deployment",
            "AgentDisposition": "agent_disposition",
            "AgentDispositionAlignment": "agent_disposition_alignment",
            "AgentDispositionAnnotation": "agent_disposition_annotation",
            "AgentDispositionAnnotationList": "agent_disposition_annotation_list",
            "AgentDispositionBackfill": "agent_disposition_backfill",
            "AgentDispositionBackfillInput": "agent_disposition_backfill_input",
            "AgentDispositionCallRun": "agent_disposition_call_run",
            "AgentDispositionCorrection": "agent_disposition_correction",
            "AgentDispositionDefinition": "agent_disposition_definition",
            "AgentDispositionDeleted": "agent_disposition_deleted",
            "AgentDispositionDraft": "agent_disposition_draft",
            "AgentDispositionEstimate": "agent_disposition_estimate",
            "AgentDispositionRow": "agent_disposition_row",
            "AgentDispositionRun": "agent_disposition_run",
            "AgentDispositionVersion": "agent_disposition_version",
            "AgentEdge": "agent_edge",
            "AgentEnvironment": "agent_environment",
            "AgentEnvironmentDetail": "agent_environment_detail",
            "AgentExperiment": "agent_experiment",
            "AgentFromPathways": "agent_from_pathways",
            "AgentFromPersona": "agent_from_persona",
            "AgentFromWidget": "agent_from_widget",
            "AgentGuardrail": "agent_guardrail",
            "AgentGuardrailAction": "agent_guardrail_action",
            "AgentIdentity": "agent_identity",
            "AgentInbound": "agent_inbound",
            "AgentInboundAttached": "agent_inbound_attached",
            "AgentInboundDetached": "agent_inbound_detached",
            "AgentInboundNumber": "agent_inbound_number",
            "AgentInlinePathway": "agent_inline_pathway",
            "AgentKnowledge": "agent_knowledge",
            "AgentLibraryChild": "agent_library_child",
            "AgentLibraryGroup": "agent_library_group",
            "AgentLibraryScenario": "agent_library_scenario",
            "AgentLint": "agent_lint",
            "AgentListItem": "agent_list_item",
            "AgentMemoryConversion": "agent_memory_conversion",
            "AgentMemoryEntity": "agent_memory_entity",
            "AgentMemoryField": "agent_memory_field",
            "AgentMemoryProposal": "agent_memory_proposal",
            "AgentMemorySchema": "agent_memory_schema",
            "AgentMigration": "agent_migration",
            "AgentMigrationDone": "agent_migration_done",
            "AgentMigrationIteration": "agent_migration_iteration",
            "AgentMigrationLoss": "agent_migration_loss",
            "AgentMigrationMaking": "agent_migration_making",
            "AgentMigrationNodes": "agent_migration_nodes",
            "AgentMigrationPlan": "agent_migration_plan",
            "AgentMigrationPlanned": "agent_migration_planned",
            "AgentMigrationReference": "agent_migration_reference",
            "AgentMigrationReport": "agent_migration_report",
            "AgentMigrationStart": "agent_migration_start",
            "AgentMigrationUsage": "agent_migration_usage",
            "AgentNextNumbers": "agent_next_numbers",
            "AgentNode": "agent_node",
            "AgentNodeFate": "agent_node_fate",
            "AgentNodePosition": "agent_node_position",
            "AgentNodeState": "agent_node_state",
            "AgentPathwayGraph": "agent_pathway_graph",
            "AgentPathwaySource": "agent_pathway_source",
            "AgentPlanEnding": "agent_plan_ending",
            "AgentPlanEntry": "agent_plan_entry",
            "AgentPlanRulePart": "agent_plan_rule_part",
            "AgentPlanScenario": "agent_plan_scenario",
            "AgentPlanVariable": "agent_plan_variable",
            "AgentPromoted": "agent_promoted",
            "AgentPublishPreview": "agent_publish_preview",
            "AgentPublished": "agent_published",
            "AgentRebasePreview": "agent_rebase_preview",
            "AgentRolledBack": "agent_rolled_back",
            "AgentRunDay": "agent_run_day",
            "AgentRunDays": "agent_run_days",
            "AgentRunHours": "agent_run_hours",
            "AgentScenarioVersion": "agent_scenario_version",
            "AgentSettings": "agent_settings",
            "AgentSnapshot": "agent_snapshot",
            "AgentTranslatedPathway": "agent_translated_pathway",
            "AgentTranslation": "agent_translation",
            "AgentTranslationCancelled": "agent_translation_cancelled",
            "AgentTranslationResult": "agent_translation_result",
            "AgentTranslationSource": "agent_translation_source",
            "AgentVariable": "agent_variable",
            "AgentVariableDeleted": "agent_variable_deleted",
            "AgentVariableKey": "agent_variable_key",
            "AgentVerdict": "agent_verdict",
            "AgentVersion": "agent_version",
            "AgentVersionGraph": "agent_version_graph",
            "AgentVersionListItem": "agent_version_list_item",
            "AgentVersionName": "agent_version_name",
            "AgentWarning": "agent_warning",
            "AgentWidgetBinding": "agent_widget_binding",
            "AgentWithEnvironments": "agent_with_environments",
            "Alarm": "alarm",
            "AlarmDeliveries": "alarm_deliveries",
            "AlarmEmailDelivery": "alarm_email_delivery",
            "AlarmEvaluation": "alarm_evaluation",
            "AlarmEvent": "alarm_event",
            "AlarmMetricValues": "alarm_metric_values",
            "AlarmNotification": "alarm_notification",
            "AlarmWebhook": "alarm_webhook",
            "AlarmWebhookDelivery": "alarm_webhook_delivery",
            "AlignedSegment": "aligned_segment",
            "AnalyticsCodeConfig": "analytics_code_config",
            "AnalyticsCodeInput": "analytics_code_input",
            "AnalyticsCohort": "analytics_cohort",
            "AnalyticsCohortIds": "analytics_cohort_ids",
            "AnalyticsCohortStarted": "analytics_cohort_started",
            "AnalyticsCustomerParts": "analytics_customer_parts",
            "AnalyticsDashboard": "analytics_dashboard",
            "AnalyticsDateRange": "analytics_date_range",
            "AnalyticsDefinitionProposed": "analytics_definition_proposed",
            "AnalyticsDefinitionPublished": "analytics_definition_published",
            "AnalyticsDimensionField": "analytics_dimension_field",
            "AnalyticsDispositionFilter": "analytics_disposition_filter",
            "AnalyticsFilter": "analytics_filter",
            "AnalyticsMetricInput": "analytics_metric_input",
            "AnalyticsPathway": "analytics_pathway",
            "AnalyticsPathwayDefinitions": "analytics_pathway_definitions",
            "AnalyticsPathwayMember": "analytics_pathway_member",
            "AnalyticsPathwayPart": "analytics_pathway_part",
            "AnalyticsPathwayParts": "analytics_pathway_parts",
            "AnalyticsPathwayVersion": "analytics_pathway_version",
            "AnalyticsPredicate": "analytics_predicate",
            "AnalyticsQuery": "analytics_query",
            "AnalyticsRows": "analytics_rows",
            "AnalyticsStoredParts": "analytics_stored_parts",
            "AnalyticsWaypoints": "analytics_waypoints",
            "AnalyticsWindow": "analytics_window",
            "ApiError": "api_error",
            "AttachedFile": "attached_file",
            "AuditEvent": "audit_event",
            "AuditEventMetadata": "audit_event_metadata",
            "AutomationEvent": "automation_event",
            "AutomationEvents": "automation_events",
            "AutomationExecution": "automation_execution",
            "AutomationNode": "automation_node",
            "AutomationPipeline": "automation_pipeline",
            "AutomationTest": "automation_test",
            "AutomationTrigger": "automation_trigger",
            "BackfilledCall": "backfilled_call",
            "BackfilledConversation": "backfilled_conversation",
            "BackfilledSchema": "backfilled_schema",
            "Batch": "batch",
            "BatchCall": "batch_call",
            "BatchLog": "batch_log",
            "BatchLogPayload": "batch_log_payload",
            "BatchReport": "batch_report",
            "BatchStopAnswer": "batch_stop_answer",
            "BillingSettings": "billing_settings",
            "BlockedNumber": "blocked_number",
            "CallAgentDisposition": "call_agent_disposition",
            "CallAgentDispositionEvidence": "call_agent_disposition_evidence",
            "CallAgentDispositionValue": "call_agent_disposition_value",
            "CallAnswers": "call_answers",
            "CallChange": "call_change",
            "CallCitation": "call_citation",
            "CallCitations": "call_citations",
            "CallConfig": "call_config",
            "CallDialingStrategy": "call_dialing_strategy",
            "CallDispositions": "call_dispositions",
            "CallDynamicData": "call_dynamic_data",
            "CallDynamicDataHeader": "call_dynamic_data_header",
            "CallDynamicDataValue": "call_dynamic_data_value",
            "CallEvals": "call_evals",
            "CallEvent": "call_event",
            "CallGuardRail": "call_guard_rail",
            "CallGuardRailAction": "call_guard_rail_action",
            "CallGuardRailConfig": "call_guard_rail_config",
            "CallGuardRailTarget": "call_guard_rail_target",
            "CallPathwayLog": "call_pathway_log",
            "CallPathwayTag": "call_pathway_tag",
            "CallPostCallEvals": "call_post_call_evals",
            "CallProgress": "call_progress",
            "CallPronunciation": "call_pronunciation",
            "CallRetry": "call_retry",
            "CallSettings": "call_settings",
            "CallSimulation": "call_simulation",
            "CallSummary": "call_summary",
            "CallVoicemail": "call_voicemail",
            "CallVoicemailSms": "call_voicemail_sms",
            "CampaignConfig": "campaign_config",
            "CampaignNumber": "campaign_number",
            "CampaignPathway": "campaign_pathway",
            "CampaignSequence": "campaign_sequence",
            "CampaignStep": "campaign_step",
            "CampaignSummary": "campaign_summary",
            "CitationBackfill": "citation_backfill",
            "CitationBackfillResult": "citation_backfill_result",
            "CitationBackfillRun": "citation_backfill_run",
            "CitationBackfillSummary": "citation_backfill_summary",
            "CitationCondition": "citation_condition",
            "CitationDefinition": "citation_definition",
            "CitationGrouping": "citation_grouping",
            "CitationSchema": "citation_schema",
            "CitationTest": "citation_test",
            "CitationVariable": "citation_variable",
            "CitedUtterance": "cited_utterance",
            "CitedWord": "cited_word",
            "Contact": "contact",
            "ContactIdentifier": "contact_identifier",
            "ContactMemory": "contact_memory",
            "ContactMemoryCreation": "contact_memory_creation",
            "ContactResolution": "contact_resolution",
            "ConvoPathway": "convo_pathway",
            "ConvoPathwayCopied": "convo_pathway_copied",
            "ConvoPathwayCreated": "convo_pathway_created",
            "ConvoPathwayVersion": "convo_pathway_version",
            "ConvoPathwayVersionCreated": "convo_pathway_version_created",
            "CorrectedSegment": "corrected_segment",
            "CorrectedTranscript": "corrected_transcript",
            "DeletedBlock": "deleted_block",
            "DialingPool": "dialing_pool",
            "DispositionArrayNode": "disposition_array_node",
            "DispositionAssumptions": "disposition_assumptions",
            "DispositionCallValue": "disposition_call_value",
            "DispositionCodeCost": "disposition_code_cost",
            "DispositionCodeSource": "disposition_code_source",
            "DispositionConnection": "disposition_connection",
            "DispositionEvidence": "disposition_evidence",
            "DispositionExecution": "disposition_execution",
            "DispositionExtractor": "disposition_extractor",
            "DispositionExtractorChoice": "disposition_extractor_choice",
            "DispositionExtractorCreated": "disposition_extractor_created",
            "DispositionExtractorDetail": "disposition_extractor_detail",
            "DispositionExtractorPublished": "disposition_extractor_published",
            "DispositionExtractorSource": "disposition_extractor_source",
            "DispositionExtractorVersion": "disposition_extractor_version",
            "DispositionFault": "disposition_fault",
            "DispositionInference": "disposition_inference",
            "DispositionJudgeChoice": "disposition_judge_choice",
            "DispositionJudgeLevel": "disposition_judge_level",
            "DispositionJudgeSource": "disposition_judge_source",
            "DispositionJudgeVersion": "disposition_judge_version",
            "DispositionLane": "disposition_lane",
            "DispositionLiteralNode": "disposition_literal_node",
            "DispositionObjectNode": "disposition_object_node",
            "DispositionOption": "disposition_option",
            "DispositionOutputField": "disposition_output_field",
            "DispositionPopulation": "disposition_population",
            "DispositionPopulationInput": "disposition_population_input",
            "DispositionProfile": "disposition_profile",
            "DispositionPromptChange": "disposition_prompt_change",
            "DispositionProposal": "disposition_proposal",
            "DispositionReasoning": "disposition_reasoning",
            "DispositionResult": "disposition_result",
            "DispositionRunSummary": "disposition_run_summary",
            "DispositionSchema": "disposition_schema",
            "DispositionScript": "disposition_script",
            "DispositionScriptRun": "disposition_script_run",
            "DispositionSecret": "disposition_secret",
            "DispositionSkipped": "disposition_skipped",
            "DispositionTransformation": "disposition_transformation",
            "DispositionUsd": "disposition_usd",
            "DispositionValue": "disposition_value",
            "DispositionValueCost": "disposition_value_cost",
            "DispositionValueNode": "disposition_value_node",
            "DispositionVariableChoice": "disposition_variable_choice",
            "DispositionVariableSchema": "disposition_variable_schema",
            "DispositionVariableSource": "disposition_variable_source",
            "DispositionWebhook": "disposition_webhook",
            "DispositionWindow": "disposition_window",
            "EvalAgent": "eval_agent",
            "EvalAgentDetail": "eval_agent_detail",
            "EvalAgentListItem": "eval_agent_list_item",
            "EvalAgentPublication": "eval_agent_publication",
            "EvalAgentResult": "eval_agent_result",
            "EvalAgentSnapshot": "eval_agent_snapshot",
            "EvalAgentTemplate": "eval_agent_template",
            "EvalAgentVersion": "eval_agent_version",
            "EvalAgentVersionListItem": "eval_agent_version_list_item",
            "EvalAttachedAgent": "eval_attached_agent",
            "EvalAttachedAgentInput": "eval_attached_agent_input",
            "EvalAudit": "eval_audit",
            "EvalCallResult": "eval_call_result",
            "EvalEvidence": "eval_evidence",
            "EvalLatestRun": "eval_latest_run",
            "EvalLevel": "eval_level",
            "EvalRun": "eval_run",
            "EvalRunEstimate": "eval_run_estimate",
            "EvalRunListItem": "eval_run_list_item",
            "EvalRunSummary": "eval_run_summary",
            "EvalTestConfig": "eval_test_config",
            "EvalUserTemplate": "eval_user_template",
            "EvalUserTemplateListItem": "eval_user_template_list_item",
            "EvalWorkbenchSetup": "eval_workbench_setup",
            "EvalWorkbenchSetupDetail": "eval_workbench_setup_detail",
            "EvalWorkbenchSetupListItem": "eval_workbench_setup_list_item",
            "EvalWorkbenchSetupPublication": "eval_workbench_setup_publication",
            "EvalWorkbenchSetupVersion": "eval_workbench_setup_version",
            "EvalWorkbenchSetupVersionListItem": "eval_workbench_setup_version_list_item",
            "EvalsStatus": "evals_status",
            "FollowedCall": "followed_call",
            "GuardRail": "guard_rail",
            "GuardRailAction": "guard_rail_action",
            "GuardRailActionConfig": "guard_rail_action_config",
            "GuardRailAttachment": "guard_rail_attachment",
            "GuardRailConfig": "guard_rail_config",
            "InboundNumber": "inbound_number",
            "InboundNumberLabel": "inbound_number_label",
            "InboundNumberSettings": "inbound_number_settings",
            "InboundNumberUpdate": "inbound_number_update",
            "InboundPhoneNumber": "inbound_phone_number",
            "InboundPoolVoice": "inbound_pool_voice",
            "InboundPoolVoiceDetails": "inbound_pool_voice_details",
            "InboundSession": "inbound_session",
            "InboundVoicePoolSize": "inbound_voice_pool_size",
            "IntegrationAction": "integration_action",
            "IntegrationActionCounts": "integration_action_counts",
            "IntegrationActions": "integration_actions",
            "IntegrationAuth": "integration_auth",
            "IntegrationAuthData": "integration_auth_data",
            "IntegrationDetails": "integration_details",
            "IntegrationResource": "integration_resource",
            "KnowledgeAnswer": "knowledge_answer",
            "KnowledgeBase": "knowledge_base",
            "KnowledgeBaseCreated": "knowledge_base_created",
            "KnowledgeBaseDeletion": "knowledge_base_deletion",
            "KnowledgeBaseName": "knowledge_base_name",
            "KnowledgeCrawl": "knowledge_crawl",
            "KnowledgeFile": "knowledge_file",
            "KnowledgeFinding": "knowledge_finding",
            "KnowledgeFindings": "knowledge_findings",
            "KnowledgeGap": "knowledge_gap",
            "KnowledgeGapOccurrence": "knowledge_gap_occurrence",
            "KnowledgeGapResolution": "knowledge_gap_resolution",
            "KnowledgeImprovement": "knowledge_improvement",
            "KnowledgeMessage": "knowledge_message",
            "KnowledgePassage": "knowledge_passage",
            "KnowledgeReplacement": "knowledge_replacement",
            "KnowledgeReply": "knowledge_reply",
            "KnowledgeRestoration": "knowledge_restoration",
            "KnowledgeSuggestion": "knowledge_suggestion",
            "KnowledgeUrlReplacement": "knowledge_url_replacement",
            "KnowledgeVersion": "knowledge_version",
            "LibraryVoice": "library_voice",
            "LiveAgentHandoff": "live_agent_handoff",
            "LiveAgentMessage": "live_agent_message",
            "LiveAgentTurn": "live_agent_turn",
            "MemoryChanges": "memory_changes",
            "MemoryContext": "memory_context",
            "MemoryEntity": "memory_entity",
            "MemoryEntityReference": "memory_entity_reference",
            "MemoryHistoryEntry": "memory_history_entry",
            "MemoryMessage": "memory_message",
            "MemoryOpenItem": "memory_open_item",
            "MemoryReset": "memory_reset",
            "MemorySnapshot": "memory_snapshot",
            "MemoryStore": "memory_store",
            "MemoryStoreCall": "memory_store_call",
            "MemoryStoreCallLink": "memory_store_call_link",
            "MemoryStoreCallRemoval": "memory_store_call_removal",
            "MemoryStoreDetails": "memory_store_details",
            "MemoryStoreNotice": "memory_store_notice",
            "MemoryStoreUser": "memory_store_user",
            "MemoryStoreUserHistory": "memory_store_user_history",
            "MemorySwitch": "memory_switch",
            "NodeTestConversation": "node_test_conversation",
            "NodeTestGeneration": "node_test_generation",
            "NodeTestInput": "node_test_input",
            "NodeTestResult": "node_test_result",
            "NodeTestRun": "node_test_run",
            "NodeTestRunReference": "node_test_run_reference",
            "NodeTestTurn": "node_test_turn",
            "NodeTestVariable": "node_test_variable",
            "OnboardingCode": "onboarding_code",
            "OnboardingLogin": "onboarding_login",
            "OnboardingPlan": "onboarding_plan",
            "OnboardingProgress": "onboarding_progress",
            "OneTimeCitationSchema": "one_time_citation_schema",
            "OpenAiSpeechCapabilities": "open_ai_speech_capabilities",
            "OpenAiSpeechModel": "open_ai_speech_model",
            "Org": "org",
            "OrgDone": "org_done",
            "OrgMember": "org_member",
            "OrgMembership": "org_membership",
            "OrgPreferences": "org_preferences",
            "OrgServiceVersion": "org_service_version",
            "OrgUpdates": "org_updates",
            "OutboundPhoneNumber": "outbound_phone_number",
            "Pathway": "pathway",
            "PathwayCallButton": "pathway_call_button",
            "PathwayCallButtonPayload": "pathway_call_button_payload",
            "PathwayCallCodeError": "pathway_call_code_error",
            "PathwayCallCodeErrorPayload": "pathway_call_code_error_payload",
            "PathwayCallCodeInvoke": "pathway_call_code_invoke",
            "PathwayCallCodeInvokePayload": "pathway_call_code_invoke_payload",
            "PathwayCallCodeResult": "pathway_call_code_result",
            "PathwayCallCodeResultPayload": "pathway_call_code_result_payload",
            "PathwayCallEvent": "pathway_call_event",
            "PathwayCallExtractionInvoke": "pathway_call_extraction_invoke",
            "PathwayCallExtractionInvokePayload": "pathway_call_extraction_invoke_payload",
            "PathwayCallExtractionResult": "pathway_call_extraction_result",
            "PathwayCallExtractionResultPayload": "pathway_call_extraction_result_payload",
            "PathwayCallInit": "pathway_call_init",
            "PathwayCallInitPayload": "pathway_call_init_payload",
            "PathwayCallInterrupt": "pathway_call_interrupt",
            "PathwayCallInterruptPayload": "pathway_call_interrupt_payload",
            "PathwayCallKnowledgeInvoke": "pathway_call_knowledge_invoke",
            "PathwayCallKnowledgeInvokePayload": "pathway_call_knowledge_invoke_payload",
            "PathwayCallKnowledgeResult": "pathway_call_knowledge_result",
            "PathwayCallKnowledgeResultPayload": "pathway_call_knowledge_result_payload",
            "PathwayCallLlmAction": "pathway_call_llm_action",
            "PathwayCallLlmActionPayload": "pathway_call_llm_action_payload",
            "PathwayCallLoopInvoke": "pathway_call_loop_invoke",
            "PathwayCallLoopInvokePayload": "pathway_call_loop_invoke_payload",
            "PathwayCallLoopResult": "pathway_call_loop_result",
            "PathwayCallLoopResultPayload": "pathway_call_loop_result_payload",
            "PathwayCallMappingOutcome": "pathway_call_mapping_outcome",
            "PathwayCallPathwayTransferInvoke": "pathway_call_pathway_transfer_invoke",
            "PathwayCallPathwayTransferInvokePayload": "pathway_call_pathway_transfer_invoke_payload",
            "PathwayCallPathwayTransferResult": "pathway_call_pathway_transfer_result",
            "PathwayCallPathwayTransferResultPayload": "pathway_call_pathway_transfer_result_payload",
            "PathwayCallProblem": "pathway_call_problem",
            "PathwayCallProblemPayload": "pathway_call_problem_payload",
            "PathwayCallResponseMapping": "pathway_call_response_mapping",
            "PathwayCallSchedulingInvoke": "pathway_call_scheduling_invoke",
            "PathwayCallSchedulingInvokePayload": "pathway_call_scheduling_invoke_payload",
            "PathwayCallSchedulingResult": "pathway_call_scheduling_result",
            "PathwayCallSchedulingResultPayload": "pathway_call_scheduling_result_payload",
            "PathwayCallSmsInvoke": "pathway_call_sms_invoke",
            "PathwayCallSmsResult": "pathway_call_sms_result",
            "PathwayCallSmsResultPayload": "pathway_call_sms_result_payload",
            "PathwayCallTag": "pathway_call_tag",
            "PathwayCallTagPayload": "pathway_call_tag_payload",
            "PathwayCallToolInvoke": "pathway_call_tool_invoke",
            "PathwayCallToolInvokePayload": "pathway_call_tool_invoke_payload",
            "PathwayCallToolResult": "pathway_call_tool_result",
            "PathwayCallToolResultPayload": "pathway_call_tool_result_payload",
            "PathwayCallTranscript": "pathway_call_transcript",
            "PathwayCallTranscriptPayload": "pathway_call_transcript_payload",
            "PathwayCallTransferInvoke": "pathway_call_transfer_invoke",
            "PathwayCallTransferInvokePayload": "pathway_call_transfer_invoke_payload",
            "PathwayCallTransferResult": "pathway_call_transfer_result",
            "PathwayCallTransferResultPayload": "pathway_call_transfer_result_payload",
            "PathwayCallTransition": "pathway_call_transition",
            "PathwayCallTransitionPayload": "pathway_call_transition_payload",
            "PathwayCallUnitTestInvoke": "pathway_call_unit_test_invoke",
            "PathwayCallUnitTestInvokePayload": "pathway_call_unit_test_invoke_payload",
            "PathwayCallUnitTestResult": "pathway_call_unit_test_result",
            "PathwayCallUnitTestResultPayload": "pathway_call_unit_test_result_payload",
            "PathwayCallVariableChanges": "pathway_call_variable_changes",
            "PathwayCallWebhookInvoke": "pathway_call_webhook_invoke",
            "PathwayCallWebhookInvokePayload": "pathway_call_webhook_invoke_payload",
            "PathwayCallWebhookMapping": "pathway_call_webhook_mapping",
            "PathwayCallWebhookMappingPayload": "pathway_call_webhook_mapping_payload",
            "PathwayCallWebhookResult": "pathway_call_webhook_result",
            "PathwayCallWebhookResultPayload": "pathway_call_webhook_result_payload",
            "PathwayChat": "pathway_chat",
            "PathwayChatMessage": "pathway_chat_message",
            "PathwayChatTurn": "pathway_chat_turn",
            "PathwayCodeRun": "pathway_code_run",
            "PathwayCondition": "pathway_condition",
            "PathwayCreated": "pathway_created",
            "PathwayEdge": "pathway_edge",
            "PathwayEdgeData": "pathway_edge_data",
            "PathwayFolder": "pathway_folder",
            "PathwayFolderDeletion": "pathway_folder_deletion",
            "PathwayFolderItem": "pathway_folder_item",
            "PathwayFolderSaved": "pathway_folder_saved",
            "PathwayGeneration": "pathway_generation",
            "PathwayGenerationJob": "pathway_generation_job",
            "PathwayGlobalConfig": "pathway_global_config",
            "PathwayGlobals": "pathway_globals",
            "PathwayModelOptions": "pathway_model_options",
            "PathwayMove": "pathway_move",
            "PathwayNode": "pathway_node",
            "PathwayNodeData": "pathway_node_data",
            "PathwayNodeLink": "pathway_node_link",
            "PathwayNodePosition": "pathway_node_position",
            "PathwayPublication": "pathway_publication",
            "PathwayResponseField": "pathway_response_field",
            "PathwaySession": "pathway_session",
            "PathwaySimulation": "pathway_simulation",
            "PathwaySimulationCall": "pathway_simulation_call",
            "PathwaySimulationStarted": "pathway_simulation_started",
            "PathwaySimulationTurn": "pathway_simulation_turn",
            "PathwaySummary": "pathway_summary",
            "PathwayTestCase": "pathway_test_case",
            "PathwayTestCaseAdded": "pathway_test_case_added",
            "PathwayVersion": "pathway_version",
            "PathwayVersionSummary": "pathway_version_summary",
            "Persona": "persona",
            "PersonaDeletion": "persona_deletion",
            "PersonaInboundNumbers": "persona_inbound_numbers",
            "PersonaSettings": "persona_settings",
            "PersonaVersion": "persona_version",
            "PhoneCall": "phone_call",
            "PostCallEvals": "post_call_evals",
            "PostCallPayload": "post_call_payload",
            "PostCallWebhook": "post_call_webhook",
            "Prompt": "prompt",
            "ProxyAgentCall": "proxy_agent_call",
            "Release": "release",
            "Secret": "secret",
            "SentCall": "sent_call",
            "SharedVoice": "shared_voice",
            "SigningKey": "signing_key",
            "SigningKeys": "signing_keys",
            "SimulatedCall": "simulated_call",
            "SimulatedCaller": "simulated_caller",
            "SimulationScenarioStatistics": "simulation_scenario_statistics",
            "SimulationScores": "simulation_scores",
            "SimulationSet": "simulation_set",
            "SimulationSetStarted": "simulation_set_started",
            "SimulationStatistics": "simulation_statistics",
            "SimulationTotals": "simulation_totals",
            "SipAlertChannels": "sip_alert_channels",
            "SipAlertConfig": "sip_alert_config",
            "SipAlertThresholds": "sip_alert_thresholds",
            "SipAttachment": "sip_attachment",
            "SipCall": "sip_call",
            "SipCodecConfig": "sip_codec_config",
            "SipConfig": "sip_config",
            "SipDestination": "sip_destination",
            "SipDestinationCheck": "sip_destination_check",
            "SipDetachedDirection": "sip_detached_direction",
            "SipDirection": "sip_direction",
            "SipDiscovery": "sip_discovery",
            "SipFailoverConfig": "sip_failover_config",
            "SipFailoverEndpoint": "sip_failover_endpoint",
            "SipFirewall": "sip_firewall",
            "SipHeaderMap": "sip_header_map",
            "SipHeaderRule": "sip_header_rule",
            "SipLosingCarrier": "sip_losing_carrier",
            "SipNumber": "sip_number",
            "SipOptions": "sip_options",
            "SipOutboundSetup": "sip_outbound_setup",
            "SipPassword": "sip_password",
            "SipPort": "sip_port",
            "SipPortCancellation": "sip_port_cancellation",
            "SipPortCheck": "sip_port_check",
            "SipPortDocument": "sip_port_document",
            "SipPortNumbers": "sip_port_numbers",
            "SipPortStart": "sip_port_start",
            "SipPortedNumber": "sip_ported_number",
            "SipProbe": "sip_probe",
            "SipRecommendation": "sip_recommendation",
            "SipRegisterAuth": "sip_register_auth",
            "SipRoute": "sip_route",
            "SipRouteOptions": "sip_route_options",
            "SipServiceAddress": "sip_service_address",
            "SipStatus": "sip_status",
            "SipTestCall": "sip_test_call",
            "SipTestCallEvent": "sip_test_call_event",
            "SipTestCallStatus": "sip_test_call_status",
            "SipTrunk": "sip_trunk",
            "SipTrunkDeletion": "sip_trunk_deletion",
            "SipTrunkNumber": "sip_trunk_number",
            "SipTrunkSaved": "sip_trunk_saved",
            "SipTrunkSummary": "sip_trunk_summary",
            "SipTrunkTest": "sip_trunk_test",
            "SipUpdate": "sip_update",
            "SipUpdateAnswer": "sip_update_answer",
            "SmsAnalysis": "sms_analysis",
            "SmsBatch": "sms_batch",
            "SmsBatchDefaults": "sms_batch_defaults",
            "SmsCitation": "sms_citation",
            "SmsClearing": "sms_clearing",
            "SmsConfig": "sms_config",
            "SmsConversation": "sms_conversation",
            "SmsConversationDeletion": "sms_conversation_deletion",
            "SmsConversationMessage": "sms_conversation_message",
            "SmsConversationReport": "sms_conversation_report",
            "SmsConversationStanding": "sms_conversation_standing",
            "SmsConversationStart": "sms_conversation_start",
            "SmsConversationState": "sms_conversation_state",
            "SmsConversationSummary": "sms_conversation_summary",
            "SmsConversationUpdate": "sms_conversation_update",
            "SmsDispositionLog": "sms_disposition_log",
            "SmsEnding": "sms_ending",
            "SmsHandoff": "sms_handoff",
            "SmsMessage": "sms_message",
            "SmsMessageReport": "sms_message_report",
            "SmsMessagesDeletion": "sms_messages_deletion",
            "SmsNumber": "sms_number",
            "SmsNumberUpdate": "sms_number_update",
            "SmsPathwayTag": "sms_pathway_tag",
            "SmsPersonaSettings": "sms_persona_settings",
            "SmsRegistration": "sms_registration",
            "SmsRegistrationStatus": "sms_registration_status",
            "SmsResumption": "sms_resumption",
            "SmsSent": "sms_sent",
            "SmsToggled": "sms_toggled",
            "SmsTrustedUser": "sms_trusted_user",
            "SmsWebhookDelivery": "sms_webhook_delivery",
            "SmsWebhookLog": "sms_webhook_log",
            "SpeakSample": "speak_sample",
            "SpeakStreamToken": "speak_stream_token",
            "SpeechAudio": "speech_audio",
            "SpeechControls": "speech_controls",
            "SpokenText": "spoken_text",
            "StatusAnswer": "status_answer",
            "StoppedCalls": "stopped_calls",
            "StoppedCampaign": "stopped_campaign",
            "Subaccount": "subaccount",
            "SubaccountCreated": "subaccount_created",
            "SubaccountDisabled": "subaccount_disabled",
            "SubaccountKey": "subaccount_key",
            "SubaccountNumberAnswer": "subaccount_number_answer",
            "SubaccountTransfer": "subaccount_transfer",
            "TestAnalytics": "test_analytics",
            "TestAnalyticsRun": "test_analytics_run",
            "TestAssertion": "test_assertion",
            "TestAssertionInput": "test_assertion_input",
            "TestAssertionResult": "test_assertion_result",
            "TestAttachment": "test_attachment",
            "TestAttachmentDetached": "test_attachment_detached",
            "TestAttachmentInput": "test_attachment_input",
            "TestBatch": "test_batch",
            "TestBatchRun": "test_batch_run",
            "TestBatchStarted": "test_batch_started",
            "TestBatchStartedRun": "test_batch_started_run",
            "TestClonedScenario": "test_cloned_scenario",
            "TestDailyPassRate": "test_daily_pass_rate",
            "TestEnhancedAnalytics": "test_enhanced_analytics",
            "TestFlow": "test_flow",
            "TestFlowLink": "test_flow_link",
            "TestFlowNode": "test_flow_node",
            "TestJudgement": "test_judgement",
            "TestJudgementShare": "test_judgement_share",
            "TestMessage": "test_message",
            "TestNodeFailures": "test_node_failures",
            "TestRun": "test_run",
            "TestRunAnalysis": "test_run_analysis",
            "TestRunListItem": "test_run_list_item",
            "TestRunMetadata": "test_run_metadata",
            "TestRunStarted": "test_run_started",
            "TestScenario": "test_scenario",
            "TestScenarioDraft": "test_scenario_draft",
            "TestScenarioLatestRun": "test_scenario_latest_run",
            "TestScenarioListItem": "test_scenario_list_item",
            "TestScenarioReference": "test_scenario_reference",
            "TestSimulation": "test_simulation",
            "TestSimulationLog": "test_simulation_log",
            "TestSimulationResults": "test_simulation_results",
            "TestSimulationStarted": "test_simulation_started",
            "TestSuggestion": "test_suggestion",
            "TestTemplate": "test_template",
            "TestTemplateAssertion": "test_template_assertion",
            "TestToneExample": "test_tone_example",
            "TestToneScore": "test_tone_score",
            "TestTrend": "test_trend",
            "TestTurnDetail": "test_turn_detail",
            "TestTurnLog": "test_turn_log",
            "TestWeakestLink": "test_weakest_link",
            "Tool": "tool",
            "ToolLog": "tool_log",
            "ToolLogGroup": "tool_log_group",
            "ToolReference": "tool_reference",
            "ToolResponseField": "tool_response_field",
            "ToolRun": "tool_run",
            "ToolSuggestion": "tool_suggestion",
            "ToolV1": "tool_v1",
            "ToolV1Definition": "tool_v1_definition",
            "ToolV1Saved": "tool_v1_saved",
            "ToolV1Test": "tool_v1_test",
            "TornadoFix": "tornado_fix",
            "TornadoFixPlan": "tornado_fix_plan",
            "TornadoIteration": "tornado_iteration",
            "TornadoReport": "tornado_report",
            "TornadoSession": "tornado_session",
            "TornadoStarted": "tornado_started",
            "TranscriptBeginning": "transcript_beginning",
            "TranscriptCorrection": "transcript_correction",
            "TranscriptEnd": "transcript_end",
            "TranscriptEntry": "transcript_entry",
            "TranscriptStreamUrl": "transcript_stream_url",
            "TranscriptUtterance": "transcript_utterance",
            "TranslationSession": "translation_session",
            "TranslationSessionAccess": "translation_session_access",
            "TriageActivity": "triage_activity",
            "TriageActor": "triage_actor",
            "TriageAffected": "triage_affected",
            "TriageAffectedCall": "triage_affected_call",
            "TriageAffectedPathway": "triage_affected_pathway",
            "TriageAffectedPersona": "triage_affected_persona",
            "TriageAgent": "triage_agent",
            "TriageAgentRun": "triage_agent_run",
            "TriageAgentSession": "triage_agent_session",
            "TriageArtifact": "triage_artifact",
            "TriageCategory": "triage_category",
            "TriageFlag": "triage_flag",
            "TriageFlagType": "triage_flag_type",
            "TriageIssue": "triage_issue",
            "TriageRelation": "triage_relation",
            "TriageResource": "triage_resource",
            "TriageResourceLink": "triage_resource_link",
            "TriageView": "triage_view",
            "TtsControlRange": "tts_control_range",
            "TtsEngine": "tts_engine",
            "TtsModel": "tts_model",
            "TtsModelControls": "tts_model_controls",
            "TtsUsage": "tts_usage",
            "TtsUsageEvent": "tts_usage_event",
            "TtsUsagePoint": "tts_usage_point",
            "TtsUsageSeries": "tts_usage_series",
            "TtsUsageStats": "tts_usage_stats",
            "VectorKnowledgeBase": "vector_knowledge_base",
            "VectorKnowledgeBaseDeletion": "vector_knowledge_base_deletion",
            "VectorKnowledgeBaseReference": "vector_knowledge_base_reference",
            "Voice": "voice",
            "VoiceMeta": "voice_meta",
            "VoiceNameAvailability": "voice_name_availability",
            "VoiceRating": "voice_rating",
            "VoiceReference": "voice_reference",
            "VoiceSample": "voice_sample",
            "VoiceSampleTranscription": "voice_sample_transcription",
            "VoiceSettingLimits": "voice_setting_limits",
            "VoiceSettingRange": "voice_setting_range",
            "VoiceSettings": "voice_settings",
            "WarmTransfer": "warm_transfer",
            "WebAgent": "web_agent",
            "WebAgentToken": "web_agent_token",
            "WebAgentUpdate": "web_agent_update",
            "WebhookAttempt": "webhook_attempt",
            "Widget": "widget",
            "WidgetBrief": "widget_brief",
            "WidgetConfig": "widget_config",
            "WidgetConversation": "widget_conversation",
            "WidgetConversationMessage": "widget_conversation_message",
            "WidgetCustomComponent": "widget_custom_component",
            "WidgetEndedThread": "widget_ended_thread",
            "WidgetLiveAgentMessage": "widget_live_agent_message",
            "WidgetMessage": "widget_message",
            "WidgetThread": "widget_thread",
            "AgentBehaviorDict": ".inputs",
            "AgentCheckEvalInputDict": ".inputs",
            "AgentContactDict": ".inputs",
            "AgentDispositionBackfillInputDict": ".inputs",
            "AgentDispositionDefinitionDict": ".inputs",
            "AgentEdgeDict": ".inputs",
            "AgentGuardrailDict": ".inputs",
            "AgentGuardrailActionDict": ".inputs",
            "AgentInlinePathwayDict": ".inputs",
            "AgentKnowledgeDict": ".inputs",
            "AgentNodeDict": ".inputs",
            "AgentNodePositionDict": ".inputs",
            "AgentPathwayGraphDict": ".inputs",
            "AgentPathwaySourceDict": ".inputs",
            "AgentRunDayDict": ".inputs",
            "AgentRunDaysDict": ".inputs",
            "AgentRunHoursDict": ".inputs",
            "AgentSettingsDict": ".inputs",
            "AgentSnapshotDict": ".inputs",
            "AgentTranslationSourceDict": ".inputs",
            "AlarmWebhookDict": ".inputs",
            "AnalyticsCodeConfigDict": ".inputs",
            "AnalyticsCodeInputDict": ".inputs",
            "AnalyticsDateRangeDict": ".inputs",
            "AnalyticsDimensionFieldDict": ".inputs",
            "AnalyticsDispositionFilterDict": ".inputs",
            "AnalyticsFilterDict": ".inputs",
            "AnalyticsMetricInputDict": ".inputs",
            "AnalyticsPathwayPartDict": ".inputs",
            "AnalyticsPathwayPartsDict": ".inputs",
            "AnalyticsPredicateDict": ".inputs",
            "AnalyticsQueryDict": ".inputs",
            "AnalyticsWindowDict": ".inputs",
            "AutomationNodeDict": ".inputs",
            "BatchCallDict": ".inputs",
            "CallConfigDict": ".inputs",
            "CallDialingStrategyDict": ".inputs",
            "CallDynamicDataDict": ".inputs",
            "CallDynamicDataHeaderDict": ".inputs",
            "CallDynamicDataValueDict": ".inputs",
            "CallGuardRailDict": ".inputs",
            "CallGuardRailActionDict": ".inputs",
            "CallGuardRailConfigDict": ".inputs",
            "CallGuardRailTargetDict": ".inputs",
            "CallPostCallEvalsDict": ".inputs",
            "CallPronunciationDict": ".inputs",
            "CallRetryDict": ".inputs",
            "CallSettingsDict": ".inputs",
            "CallVoicemailDict": ".inputs",
            "CallVoicemailSmsDict": ".inputs",
            "CampaignSequenceDict": ".inputs",
            "CitationConditionDict": ".inputs",
            "CitationDefinitionDict": ".inputs",
            "CitationGroupingDict": ".inputs",
            "CitationTestDict": ".inputs",
            "CitationVariableDict": ".inputs",
            "DispositionArrayNodeDict": ".inputs",
            "DispositionCodeSourceDict": ".inputs",
            "DispositionConnectionDict": ".inputs",
            "DispositionExecutionDict": ".inputs",
            "DispositionExtractorSourceDict": ".inputs",
            "DispositionInferenceDict": ".inputs",
            "DispositionJudgeSourceDict": ".inputs",
            "DispositionLiteralNodeDict": ".inputs",
            "DispositionObjectNodeDict": ".inputs",
            "DispositionOptionDict": ".inputs",
            "DispositionOutputFieldDict": ".inputs",
            "DispositionPopulationInputDict": ".inputs",
            "DispositionReasoningDict": ".inputs",
            "DispositionSchemaDict": ".inputs",
            "DispositionSecretDict": ".inputs",
            "DispositionTransformationDict": ".inputs",
            "DispositionValueDict": ".inputs",
            "DispositionValueNodeDict": ".inputs",
            "DispositionVariableSourceDict": ".inputs",
            "DispositionWebhookDict": ".inputs",
            "DispositionWindowDict": ".inputs",
            "EvalAttachedAgentDict": ".inputs",
            "EvalAttachedAgentInputDict": ".inputs",
            "EvalLevelDict": ".inputs",
            "GuardRailActionDict": ".inputs",
            "GuardRailActionConfigDict": ".inputs",
            "GuardRailAttachmentDict": ".inputs",
            "GuardRailConfigDict": ".inputs",
            "KnowledgeMessageDict": ".inputs",
            "NodeTestConversationDict": ".inputs",
            "NodeTestVariableDict": ".inputs",
            "OneTimeCitationSchemaDict": ".inputs",
            "OrgPreferencesDict": ".inputs",
            "OrgUpdatesDict": ".inputs",
            "PathwayConditionDict": ".inputs",
            "PathwayEdgeDict": ".inputs",
            "PathwayEdgeDataDict": ".inputs",
            "PathwayGlobalConfigDict": ".inputs",
            "PathwayGlobalsDict": ".inputs",
            "PathwayModelOptionsDict": ".inputs",
            "PathwayNodeDict": ".inputs",
            "PathwayNodeDataDict": ".inputs",
            "PathwayNodeLinkDict": ".inputs",
            "PathwayNodePositionDict": ".inputs",
            "PathwayResponseFieldDict": ".inputs",
            "PersonaSettingsDict": ".inputs",
            "SimulatedCallerDict": ".inputs",
            "SipAlertChannelsDict": ".inputs",
            "SipAlertConfigDict": ".inputs",
            "SipAlertThresholdsDict": ".inputs",
            "SipCodecConfigDict": ".inputs",
            "SipDetachedDirectionDict": ".inputs",
            "SipDirectionDict": ".inputs",
            "SipFailoverConfigDict": ".inputs",
            "SipFailoverEndpointDict": ".inputs",
            "SipHeaderMapDict": ".inputs",
            "SipHeaderRuleDict": ".inputs",
            "SipLosingCarrierDict": ".inputs",
            "SipOptionsDict": ".inputs",
            "SipRegisterAuthDict": ".inputs",
            "SipServiceAddressDict": ".inputs",
            "SmsBatchDefaultsDict": ".inputs",
            "SmsPersonaSettingsDict": ".inputs",
            "SmsTrustedUserDict": ".inputs",
            "SpeechAudioDict": ".inputs",
            "SpeechControlsDict": ".inputs",
            "TestAssertionInputDict": ".inputs",
            "TestAttachmentInputDict": ".inputs",
            "ToolResponseFieldDict": ".inputs",
            "TriageResourceLinkDict": ".inputs",
            "VoiceSampleTranscriptionDict": ".inputs",
            "WidgetConfigDict": ".inputs",
            "ActiveCallStatus": ".enumerations",
            "ActiveCallsHeartbeatType": ".enumerations",
            "ActiveCallsStateType": ".enumerations",
            "ActiveCallsUpdateType": ".enumerations",
            "AgentBcidCarrier": ".enumerations",
            "AgentBcidStatus": ".enumerations",
            "AgentBump": ".enumerations",
            "AgentCardChannel": ".enumerations",
            "AgentCardDelivery": ".enumerations",
            "AgentChangeKind": ".enumerations",
            "AgentCheckStatus": ".enumerations",
            "AgentEnvironmentType": ".enumerations",
            "AgentExperimentEnd": ".enumerations",
            "AgentExperimentStatus": ".enumerations",
            "AgentGuardrailActionType": ".enumerations",
            "AgentGuardrailKind": ".enumerations",
            "AgentLiveEnvironment": ".enumerations",
            "AgentLossSeverity": ".enumerations",
            "AgentMemorySource": ".enumerations",
            "AgentMigrationDoneStatus": ".enumerations",
            "AgentMigrationDoneType": ".enumerations",
            "AgentMigrationIterationType": ".enumerations",
            "AgentMigrationMakingType": ".enumerations",
            "AgentMigrationNodesType": ".enumerations",
            "AgentMigrationPlannedType": ".enumerations",
            "AgentMigrationReferenceType": ".enumerations",
            "AgentMigrationStartType": ".enumerations",
            "AgentPathwayMode": ".enumerations",
            "AgentPlanEntryMode": ".enumerations",
            "AgentPlanScenarioKind": ".enumerations",
            "AgentScenarioKind": ".enumerations",
            "AgentTranslationStatus": ".enumerations",
            "AgentVersionOrigin": ".enumerations",
            "AlarmEventType": ".enumerations",
            "AlarmMetric": ".enumerations",
            "AlarmNotificationType": ".enumerations",
            "AlarmState": ".enumerations",
            "AnalyticsChart": ".enumerations",
            "AnalyticsCohortStatus": ".enumerations",
            "AnalyticsDispositionOperator": ".enumerations",
            "AnalyticsFilterMode": ".enumerations",
            "AnalyticsFunction": ".enumerations",
            "AnalyticsMemberKind": ".enumerations",
            "AnalyticsMetric": ".enumerations",
            "AnalyticsOperator": ".enumerations",
            "AnalyticsOutcome": ".enumerations",
            "AnalyticsPanelType": ".enumerations",
            "AnalyticsPathwayLayout": ".enumerations",
            "AnalyticsPathwayView": ".enumerations",
            "AnalyticsPathwayWindow": ".enumerations",
            "AnalyticsQueryMode": ".enumerations",
            "AnalyticsResultMode": ".enumerations",
            "AnalyticsSource": ".enumerations",
            "AnalyticsTruncation": ".enumerations",
            "AuditEventType": ".enumerations",
            "AuditResourceType": ".enumerations",
            "AutomationEventType": ".enumerations",
            "AutomationExecutionStatus": ".enumerations",
            "AutomationNodeType": ".enumerations",
            "AutomationSource": ".enumerations",
            "BackfilledConversationStatus": ".enumerations",
            "BatchEventType": ".enumerations",
            "BatchReportStatus": ".enumerations",
            "CallAgentDispositionState": ".enumerations",
            "CallAgentDispositionStatus": ".enumerations",
            "CallAnsweredBy": ".enumerations",
            "CallBackgroundTrack": ".enumerations",
            "CallDialingStrategyType": ".enumerations",
            "CallDisposition": ".enumerations",
            "CallEndedBy": ".enumerations",
            "CallEnrichment": ".enumerations",
            "CallEnrichmentKind": ".enumerations",
            "CallEventCategory": ".enumerations",
            "CallEventLevel": ".enumerations",
            "CallGuardRailActionType": ".enumerations",
            "CallGuardRailType": ".enumerations",
            "CallInterruptibility": ".enumerations",
            "CallLanguage": ".enumerations",
            "CallModel": ".enumerations",
            "CallProgressCategory": ".enumerations",
            "CallProgressLevel": ".enumerations",
            "CallQueueStatus": ".enumerations",
            "CallStatus": ".enumerations",
            "CallVoicemailAction": ".enumerations",
            "CallWebhookEvent": ".enumerations",
            "CallsSortBy": ".enumerations",
            "CitationBackfillOutcome": ".enumerations",
            "CitationBackfillRunStatus": ".enumerations",
            "CitationBackfillStatus": ".enumerations",
            "CitationConditionMode": ".enumerations",
            "CitationInterval": ".enumerations",
            "CitationIssueSeverity": ".enumerations",
            "CloneVoiceGender": ".enumerations",
            "ContactIdentifierType": ".enumerations",
            "DispositionArrayNodeKind": ".enumerations",
            "DispositionCallRunStatus": ".enumerations",
            "DispositionCodeBilling": ".enumerations",
            "DispositionCodeSourceKind": ".enumerations",
            "DispositionCorrectedState": ".enumerations",
            "DispositionEffort": ".enumerations",
            "DispositionEvidenceSource": ".enumerations",
            "DispositionExtractorSourceKind": ".enumerations",
            "DispositionFaultCode": ".enumerations",
            "DispositionInput": ".enumerations",
            "DispositionJudgeSourceKind": ".enumerations",
            "DispositionLaneKind": ".enumerations",
            "DispositionLiteralNodeKind": ".enumerations",
            "DispositionModality": ".enumerations",
            "DispositionObjectNodeKind": ".enumerations",
            "DispositionReference": ".enumerations",
            "DispositionResultState": ".enumerations",
            "DispositionRowStatus": ".enumerations",
            "DispositionRunMode": ".enumerations",
            "DispositionRunSource": ".enumerations",
            "DispositionRunSpeed": ".enumerations",
            "DispositionRunStatus": ".enumerations",
            "DispositionRunTarget": ".enumerations",
            "DispositionSchemaKind": ".enumerations",
            "DispositionSkipReason": ".enumerations",
            "DispositionSpeaker": ".enumerations",
            "DispositionState": ".enumerations",
            "DispositionThinking": ".enumerations",
            "DispositionTiming": ".enumerations",
            "DispositionValueNodeKind": ".enumerations",
            "DispositionVariableKind": ".enumerations",
            "DispositionVariableSourceKind": ".enumerations",
            "DispositionVersionState": ".enumerations",
            "DispositionWebhookMode": ".enumerations",
            "EvalApplyTarget": ".enumerations",
            "EvalCallStatus": ".enumerations",
            "EvalDraftSource": ".enumerations",
            "EvalEvidenceSource": ".enumerations",
            "EvalLevelColor": ".enumerations",
            "EvalModality": ".enumerations",
            "EvalRunMode": ".enumerations",
            "EvalRunStatus": ".enumerations",
            "EvalRunTrigger": ".enumerations",
            "EvalSpeaker": ".enumerations",
            "EvalTemplateCategory": ".enumerations",
            "EvalTemplateVisibility": ".enumerations",
            "EvalVersionState": ".enumerations",
            "FileUsage": ".enumerations",
            "FollowedCallStatus": ".enumerations",
            "GuardRailActionType": ".enumerations",
            "GuardRailSourceType": ".enumerations",
            "GuardRailType": ".enumerations",
            "InboundLanguage": ".enumerations",
            "InboundWebhookEvent": ".enumerations",
            "IntegrationActionType": ".enumerations",
            "IntegrationAuthType": ".enumerations",
            "IntegrationOrderDirection": ".enumerations",
            "IntegrationResourceOrder": ".enumerations",
            "KnowledgeBaseStatus": ".enumerations",
            "KnowledgeBaseType": ".enumerations",
            "KnowledgeFindingType": ".enumerations",
            "KnowledgeGapOrder": ".enumerations",
            "KnowledgeGapStatus": ".enumerations",
            "KnowledgeSearchStage": ".enumerations",
            "KnowledgeSource": ".enumerations",
            "LiveAgentRole": ".enumerations",
            "MemoryChannel": ".enumerations",
            "MemoryRole": ".enumerations",
            "NodeTestStatus": ".enumerations",
            "NodeTestVariableType": ".enumerations",
            "NumberCountry": ".enumerations",
            "OnboardingPlanStatus": ".enumerations",
            "OnboardingStatus": ".enumerations",
            "OrgMemberPermissionsAction": ".enumerations",
            "OrgMembersAction": ".enumerations",
            "OrgPermission": ".enumerations",
            "OrgService": ".enumerations",
            "PathwayCallEventType": ".enumerations",
            "PathwayCallFormat": ".enumerations",
            "PathwayCallMappingResult": ".enumerations",
            "PathwayCallParseRepair": ".enumerations",
            "PathwayCallTransferStatus": ".enumerations",
            "PathwayChatRole": ".enumerations",
            "PathwayEnvironment": ".enumerations",
            "PathwayNodeType": ".enumerations",
            "PathwaySimulationRole": ".enumerations",
            "PathwaySimulationStatus": ".enumerations",
            "PathwayTestCaseStatus": ".enumerations",
            "PersonaVersionType": ".enumerations",
            "PostCallEvalsStatus": ".enumerations",
            "ReportedStatus": ".enumerations",
            "SimulationConfidence": ".enumerations",
            "SimulationStatus": ".enumerations",
            "SipAuthMode": ".enumerations",
            "SipDirectionType": ".enumerations",
            "SipDiscoveryStatus": ".enumerations",
            "SipFailoverConfigFailback": ".enumerations",
            "SipFailoverTrigger": ".enumerations",
            "SipHeaderRuleType": ".enumerations",
            "SipHealth": ".enumerations",
            "SipPasswordStrength": ".enumerations",
            "SipPortCheckNumberType": ".enumerations",
            "SipPortStatus": ".enumerations",
            "SipService": ".enumerations",
            "SipTestCallResult": ".enumerations",
            "SipTestCallState": ".enumerations",
            "SipTransport": ".enumerations",
            "SipTrunkDirection": ".enumerations",
            "SmsBusinessType": ".enumerations",
            "SmsChannel": ".enumerations",
            "SmsConversationOrder": ".enumerations",
            "SmsDeliveryChannel": ".enumerations",
            "SmsDispositionStatus": ".enumerations",
            "SmsMessageStatus": ".enumerations",
            "SmsPersonaVersion": ".enumerations",
            "SmsProgress": ".enumerations",
            "SmsRegistrationState": ".enumerations",
            "SmsReportChannel": ".enumerations",
            "SmsReportStatus": ".enumerations",
            "SmsSender": ".enumerations",
            "SmsSortDirection": ".enumerations",
            "SmsVertical": ".enumerations",
            "SmsWriter": ".enumerations",
            "SpeakSampleFormat": ".enumerations",
            "SpeechAudioSampleRate": ".enumerations",
            "SpeechContainer": ".enumerations",
            "SpeechEncoding": ".enumerations",
            "SpeechFormat": ".enumerations",
            "SpeechModel": ".enumerations",
            "SpeechOpenAiCompatibleStreamFormat": ".enumerations",
            "TestAssertionType": ".enumerations",
            "TestFlowNodeCategory": ".enumerations",
            "TestFlowNodeType": ".enumerations",
            "TestJudgementMode": ".enumerations",
            "TestMessageRole": ".enumerations",
            "TestScenarioCategory": ".enumerations",
            "TestScenarioType": ".enumerations",
            "TestSimulationStatus": ".enumerations",
            "TestStatus": ".enumerations",
            "TestSuggestionType": ".enumerations",
            "TestTemplateCategory": ".enumerations",
            "TestTrendDirection": ".enumerations",
            "TestTriggerSource": ".enumerations",
            "TestTurnLogType": ".enumerations",
            "ToolIntegration": ".enumerations",
            "ToolLogPeriod": ".enumerations",
            "ToolOrder": ".enumerations",
            "ToolRunStatus": ".enumerations",
            "ToolV1Method": ".enumerations",
            "TornadoStatus": ".enumerations",
            "TranscriptBeginningType": ".enumerations",
            "TranscriptCorrectionType": ".enumerations",
            "TranscriptEndType": ".enumerations",
            "TranscriptSpeaker": ".enumerations",
            "TranscriptUtteranceType": ".enumerations",
            "TranslationAudioProtocol": ".enumerations",
            "TranslationEndReason": ".enumerations",
            "TranslationLanguage": ".enumerations",
            "TranslationStatus": ".enumerations",
            "TriageActivityKind": ".enumerations",
            "TriageActivityType": ".enumerations",
            "TriageActorKind": ".enumerations",
            "TriageAgentSessionStatus": ".enumerations",
            "TriageArtifactStatus": ".enumerations",
            "TriageDateField": ".enumerations",
            "TriageDateRange": ".enumerations",
            "TriageIntent": ".enumerations",
            "TriageIssueSort": ".enumerations",
            "TriageOrder": ".enumerations",
            "TriageRelationDirection": ".enumerations",
            "TriageRelationType": ".enumerations",
            "TriageResourceStatus": ".enumerations",
            "TriageResourceType": ".enumerations",
            "TriageSeverity": ".enumerations",
            "TriageSource": ".enumerations",
            "TriageStatus": ".enumerations",
            "TtsUsageBucket": ".enumerations",
            "TtsUsagePeriod": ".enumerations",
            "TtsUsageStatus": ".enumerations",
            "VoiceConfigBoost": ".enumerations",
            "VoiceSampleFormat": ".enumerations",
            "VoiceService": ".enumerations",
            "WarmTransferState": ".enumerations",
            "WebAgentModel": ".enumerations",
            "WebAgentStatus": ".enumerations",
            "WebhookSendType": ".enumerations",
            "WidgetSenderType": ".enumerations",
            "WidgetThreadEventType": ".enumerations",
        },
    )

__all__ = [
    "AccountBilling",
    "AccountSummary",
    "AccountWebhook",
    "ActiveCall",
    "ActiveCallsHeartbeat",
    "ActiveCallsHeartbeatType",
    "ActiveCallsState",
    "ActiveCallsStateType",
    "ActiveCallStatus",
    "ActiveCallsUpdate",
    "ActiveCallsUpdateType",
    "Agent",
    "AgentArchivedNode",
    "AgentArchivedNodeId",
    "AgentBcidCarrier",
    "AgentBcidStatus",
    "AgentBehavior",
    "AgentBehaviorDict",
    "AgentBranch",
    "AgentBranchDeleted",
    "AgentBranchVersion",
    "AgentBump",
    "AgentCardChannel",
    "AgentCardDelivery",
    "AgentCardSent",
    "AgentCarried",
    "AgentChange",
    "AgentChangeKind",
    "AgentCheckConfig",
    "AgentCheckEval",
    "AgentCheckEvalInput",
    "AgentCheckEvalInputDict",
    "AgentCheckEvalRemoved",
    "AgentCheckRun",
    "AgentChecksDeleted",
    "AgentCheckStatus",
    "AgentConflict",
    "AgentContact",
    "AgentContactDict",
    "AgentDeleted",
    "AgentDeployment",
    "AgentDisposition",
    "AgentDispositionAlignment",
    "AgentDispositionAnnotation",
    "AgentDispositionAnnotationList",
    "AgentDispositionBackfill",
    "AgentDispositionBackfillInput",
    "AgentDispositionBackfillInputDict",
    "AgentDispositionCallRun",
    "AgentDispositionCorrection",
    "AgentDispositionDefinition",
    "AgentDispositionDefinitionDict",
    "AgentDispositionDeleted",
    "AgentDispositionDraft",
    "AgentDispositionEstimate",
    "AgentDispositionRow",
    "AgentDispositionRun",
    "AgentDispositionVersion",
    "AgentEdge",
    "AgentEdgeDict",
    "AgentEnvironment",
    "AgentEnvironmentDetail",
    "AgentEnvironmentType",
    "AgentExperiment",
    "AgentExperimentEnd",
    "AgentExperimentStatus",
    "AgentFromPathways",
    "AgentFromPersona",
    "AgentFromWidget",
    "AgentGuardrail",
    "AgentGuardrailAction",
    "AgentGuardrailActionDict",
    "AgentGuardrailActionType",
    "AgentGuardrailDict",
    "AgentGuardrailKind",
    "AgentIdentity",
    "AgentInbound",
    "AgentInboundAttached",
    "AgentInboundDetached",
    "AgentInboundNumber",
    "AgentInlinePathway",
    "AgentInlinePathwayDict",
    "AgentKnowledge",
    "AgentKnowledgeDict",
    "AgentLibraryChild",
    "AgentLibraryGroup",
    "AgentLibraryScenario",
    "AgentLint",
    "AgentListItem",
    "AgentLiveEnvironment",
    "AgentLossSeverity",
    "AgentMemoryConversion",
    "AgentMemoryEntity",
    "AgentMemoryField",
    "AgentMemoryProposal",
    "AgentMemorySchema",
    "AgentMemorySource",
    "AgentMigration",
    "AgentMigrationDone",
    "AgentMigrationDoneStatus",
    "AgentMigrationDoneType",
    "AgentMigrationIteration",
    "AgentMigrationIterationType",
    "AgentMigrationLoss",
    "AgentMigrationMaking",
    "AgentMigrationMakingType",
    "AgentMigrationNodes",
    "AgentMigrationNodesType",
    "AgentMigrationPlan",
    "AgentMigrationPlanned",
    "AgentMigrationPlannedType",
    "AgentMigrationReference",
    "AgentMigrationReferenceType",
    "AgentMigrationReport",
    "AgentMigrationStart",
    "AgentMigrationStartType",
    "AgentMigrationUsage",
    "AgentNextNumbers",
    "AgentNode",
    "AgentNodeDict",
    "AgentNodeFate",
    "AgentNodePosition",
    "AgentNodePositionDict",
    "AgentNodeState",
    "AgentPathwayGraph",
    "AgentPathwayGraphDict",
    "AgentPathwayMode",
    "AgentPathwaySource",
    "AgentPathwaySourceDict",
    "AgentPlanEnding",
    "AgentPlanEntry",
    "AgentPlanEntryMode",
    "AgentPlanRulePart",
    "AgentPlanScenario",
    "AgentPlanScenarioKind",
    "AgentPlanVariable",
    "AgentPromoted",
    "AgentPublished",
    "AgentPublishPreview",
    "AgentRebasePreview",
    "AgentRolledBack",
    "AgentRunDay",
    "AgentRunDayDict",
    "AgentRunDays",
    "AgentRunDaysDict",
    "AgentRunHours",
    "AgentRunHoursDict",
    "AgentScenarioKind",
    "AgentScenarioVersion",
    "AgentSettings",
    "AgentSettingsDict",
    "AgentSnapshot",
    "AgentSnapshotDict",
    "AgentTranslatedPathway",
    "AgentTranslation",
    "AgentTranslationCancelled",
    "AgentTranslationResult",
    "AgentTranslationSource",
    "AgentTranslationSourceDict",
    "AgentTranslationStatus",
    "AgentVariable",
    "AgentVariableDeleted",
    "AgentVariableKey",
    "AgentVerdict",
    "AgentVersion",
    "AgentVersionGraph",
    "AgentVersionListItem",
    "AgentVersionName",
    "AgentVersionOrigin",
    "AgentWarning",
    "AgentWidgetBinding",
    "AgentWithEnvironments",
    "Alarm",
    "AlarmDeliveries",
    "AlarmEmailDelivery",
    "AlarmEvaluation",
    "AlarmEvent",
    "AlarmEventType",
    "AlarmMetric",
    "AlarmMetricValues",
    "AlarmNotification",
    "AlarmNotificationType",
    "AlarmState",
    "AlarmWebhook",
    "AlarmWebhookDelivery",
    "AlarmWebhookDict",
    "AlignedSegment",
    "AnalyticsChart",
    "AnalyticsCodeConfig",
    "AnalyticsCodeConfigDict",
    "AnalyticsCodeInput",
    "AnalyticsCodeInputDict",
    "AnalyticsCohort",
    "AnalyticsCohortIds",
    "AnalyticsCohortStarted",
    "AnalyticsCohortStatus",
    "AnalyticsCustomerParts",
    "AnalyticsDashboard",
    "AnalyticsDateRange",
    "AnalyticsDateRangeDict",
    "AnalyticsDefinitionProposed",
    "AnalyticsDefinitionPublished",
    "AnalyticsDimensionField",
    "AnalyticsDimensionFieldDict",
    "AnalyticsDispositionFilter",
    "AnalyticsDispositionFilterDict",
    "AnalyticsDispositionOperator",
    "AnalyticsFilter",
    "AnalyticsFilterDict",
    "AnalyticsFilterMode",
    "AnalyticsFunction",
    "AnalyticsMemberKind",
    "AnalyticsMetric",
    "AnalyticsMetricInput",
    "AnalyticsMetricInputDict",
    "AnalyticsOperator",
    "AnalyticsOutcome",
    "AnalyticsPanelType",
    "AnalyticsPathway",
    "AnalyticsPathwayDefinitions",
    "AnalyticsPathwayLayout",
    "AnalyticsPathwayMember",
    "AnalyticsPathwayPart",
    "AnalyticsPathwayPartDict",
    "AnalyticsPathwayParts",
    "AnalyticsPathwayPartsDict",
    "AnalyticsPathwayVersion",
    "AnalyticsPathwayView",
    "AnalyticsPathwayWindow",
    "AnalyticsPredicate",
    "AnalyticsPredicateDict",
    "AnalyticsQuery",
    "AnalyticsQueryDict",
    "AnalyticsQueryMode",
    "AnalyticsResultMode",
    "AnalyticsRows",
    "AnalyticsSource",
    "AnalyticsStoredParts",
    "AnalyticsTruncation",
    "AnalyticsWaypoints",
    "AnalyticsWindow",
    "AnalyticsWindowDict",
    "ApiError",
    "AttachedFile",
    "AuditEvent",
    "AuditEventMetadata",
    "AuditEventType",
    "AuditResourceType",
    "AutomationEvent",
    "AutomationEvents",
    "AutomationEventType",
    "AutomationExecution",
    "AutomationExecutionStatus",
    "AutomationNode",
    "AutomationNodeDict",
    "AutomationNodeType",
    "AutomationPipeline",
    "AutomationSource",
    "AutomationTest",
    "AutomationTrigger",
    "BackfilledCall",
    "BackfilledConversation",
    "BackfilledConversationStatus",
    "BackfilledSchema",
    "Batch",
    "BatchCall",
    "BatchCallDict",
    "BatchEventType",
    "BatchLog",
    "BatchLogPayload",
    "BatchReport",
    "BatchReportStatus",
    "BatchStopAnswer",
    "BillingSettings",
    "BlockedNumber",
    "CallAgentDisposition",
    "CallAgentDispositionEvidence",
    "CallAgentDispositionState",
    "CallAgentDispositionStatus",
    "CallAgentDispositionValue",
    "CallAnsweredBy",
    "CallAnswers",
    "CallBackgroundTrack",
    "CallChange",
    "CallCitation",
    "CallCitations",
    "CallConfig",
    "CallConfigDict",
    "CallDialingStrategy",
    "CallDialingStrategyDict",
    "CallDialingStrategyType",
    "CallDisposition",
    "CallDispositions",
    "CallDynamicData",
    "CallDynamicDataDict",
    "CallDynamicDataHeader",
    "CallDynamicDataHeaderDict",
    "CallDynamicDataValue",
    "CallDynamicDataValueDict",
    "CallEndedBy",
    "CallEnrichment",
    "CallEnrichmentKind",
    "CallEvals",
    "CallEvent",
    "CallEventCategory",
    "CallEventLevel",
    "CallGuardRail",
    "CallGuardRailAction",
    "CallGuardRailActionDict",
    "CallGuardRailActionType",
    "CallGuardRailConfig",
    "CallGuardRailConfigDict",
    "CallGuardRailDict",
    "CallGuardRailTarget",
    "CallGuardRailTargetDict",
    "CallGuardRailType",
    "CallInterruptibility",
    "CallLanguage",
    "CallModel",
    "CallPathwayLog",
    "CallPathwayTag",
    "CallPostCallEvals",
    "CallPostCallEvalsDict",
    "CallProgress",
    "CallProgressCategory",
    "CallProgressLevel",
    "CallPronunciation",
    "CallPronunciationDict",
    "CallQueueStatus",
    "CallRetry",
    "CallRetryDict",
    "CallSettings",
    "CallSettingsDict",
    "CallSimulation",
    "CallsSortBy",
    "CallStatus",
    "CallSummary",
    "CallVoicemail",
    "CallVoicemailAction",
    "CallVoicemailDict",
    "CallVoicemailSms",
    "CallVoicemailSmsDict",
    "CallWebhookEvent",
    "CampaignConfig",
    "CampaignNumber",
    "CampaignPathway",
    "CampaignSequence",
    "CampaignSequenceDict",
    "CampaignStep",
    "CampaignSummary",
    "CitationBackfill",
    "CitationBackfillOutcome",
    "CitationBackfillResult",
    "CitationBackfillRun",
    "CitationBackfillRunStatus",
    "CitationBackfillStatus",
    "CitationBackfillSummary",
    "CitationCondition",
    "CitationConditionDict",
    "CitationConditionMode",
    "CitationDefinition",
    "CitationDefinitionDict",
    "CitationGrouping",
    "CitationGroupingDict",
    "CitationInterval",
    "CitationIssueSeverity",
    "CitationSchema",
    "CitationTest",
    "CitationTestDict",
    "CitationVariable",
    "CitationVariableDict",
    "CitedUtterance",
    "CitedWord",
    "CloneVoiceGender",
    "Contact",
    "ContactIdentifier",
    "ContactIdentifierType",
    "ContactMemory",
    "ContactMemoryCreation",
    "ContactResolution",
    "ConvoPathway",
    "ConvoPathwayCopied",
    "ConvoPathwayCreated",
    "ConvoPathwayVersion",
    "ConvoPathwayVersionCreated",
    "CorrectedSegment",
    "CorrectedTranscript",
    "DeletedBlock",
    "DialingPool",
    "DispositionArrayNode",
    "DispositionArrayNodeDict",
    "DispositionArrayNodeKind",
    "DispositionAssumptions",
    "DispositionCallRunStatus",
    "DispositionCallValue",
    "DispositionCodeBilling",
    "DispositionCodeCost",
    "DispositionCodeSource",
    "DispositionCodeSourceDict",
    "DispositionCodeSourceKind",
    "DispositionConnection",
    "DispositionConnectionDict",
    "DispositionCorrectedState",
    "DispositionEffort",
    "DispositionEvidence",
    "DispositionEvidenceSource",
    "DispositionExecution",
    "DispositionExecutionDict",
    "DispositionExtractor",
    "DispositionExtractorChoice",
    "DispositionExtractorCreated",
    "DispositionExtractorDetail",
    "DispositionExtractorPublished",
    "DispositionExtractorSource",
    "DispositionExtractorSourceDict",
    "DispositionExtractorSourceKind",
    "DispositionExtractorVersion",
    "DispositionFault",
    "DispositionFaultCode",
    "DispositionInference",
    "DispositionInferenceDict",
    "DispositionInput",
    "DispositionJudgeChoice",
    "DispositionJudgeLevel",
    "DispositionJudgeSource",
    "DispositionJudgeSourceDict",
    "DispositionJudgeSourceKind",
    "DispositionJudgeVersion",
    "DispositionLane",
    "DispositionLaneKind",
    "DispositionLiteralNode",
    "DispositionLiteralNodeDict",
    "DispositionLiteralNodeKind",
    "DispositionModality",
    "DispositionObjectNode",
    "DispositionObjectNodeDict",
    "DispositionObjectNodeKind",
    "DispositionOption",
    "DispositionOptionDict",
    "DispositionOutputField",
    "DispositionOutputFieldDict",
    "DispositionPopulation",
    "DispositionPopulationInput",
    "DispositionPopulationInputDict",
    "DispositionProfile",
    "DispositionPromptChange",
    "DispositionProposal",
    "DispositionReasoning",
    "DispositionReasoningDict",
    "DispositionReference",
    "DispositionResult",
    "DispositionResultState",
    "DispositionRowStatus",
    "DispositionRunMode",
    "DispositionRunSource",
    "DispositionRunSpeed",
    "DispositionRunStatus",
    "DispositionRunSummary",
    "DispositionRunTarget",
    "DispositionSchema",
    "DispositionSchemaDict",
    "DispositionSchemaKind",
    "DispositionScript",
    "DispositionScriptRun",
    "DispositionSecret",
    "DispositionSecretDict",
    "DispositionSkipped",
    "DispositionSkipReason",
    "DispositionSpeaker",
    "DispositionState",
    "DispositionThinking",
    "DispositionTiming",
    "DispositionTransformation",
    "DispositionTransformationDict",
    "DispositionUsd",
    "DispositionValue",
    "DispositionValueCost",
    "DispositionValueDict",
    "DispositionValueNode",
    "DispositionValueNodeDict",
    "DispositionValueNodeKind",
    "DispositionVariableChoice",
    "DispositionVariableKind",
    "DispositionVariableSchema",
    "DispositionVariableSource",
    "DispositionVariableSourceDict",
    "DispositionVariableSourceKind",
    "DispositionVersionState",
    "DispositionWebhook",
    "DispositionWebhookDict",
    "DispositionWebhookMode",
    "DispositionWindow",
    "DispositionWindowDict",
    "EvalAgent",
    "EvalAgentDetail",
    "EvalAgentListItem",
    "EvalAgentPublication",
    "EvalAgentResult",
    "EvalAgentSnapshot",
    "EvalAgentTemplate",
    "EvalAgentVersion",
    "EvalAgentVersionListItem",
    "EvalApplyTarget",
    "EvalAttachedAgent",
    "EvalAttachedAgentDict",
    "EvalAttachedAgentInput",
    "EvalAttachedAgentInputDict",
    "EvalAudit",
    "EvalCallResult",
    "EvalCallStatus",
    "EvalDraftSource",
    "EvalEvidence",
    "EvalEvidenceSource",
    "EvalLatestRun",
    "EvalLevel",
    "EvalLevelColor",
    "EvalLevelDict",
    "EvalModality",
    "EvalRun",
    "EvalRunEstimate",
    "EvalRunListItem",
    "EvalRunMode",
    "EvalRunStatus",
    "EvalRunSummary",
    "EvalRunTrigger",
    "EvalSpeaker",
    "EvalsStatus",
    "EvalTemplateCategory",
    "EvalTemplateVisibility",
    "EvalTestConfig",
    "EvalUserTemplate",
    "EvalUserTemplateListItem",
    "EvalVersionState",
    "EvalWorkbenchSetup",
    "EvalWorkbenchSetupDetail",
    "EvalWorkbenchSetupListItem",
    "EvalWorkbenchSetupPublication",
    "EvalWorkbenchSetupVersion",
    "EvalWorkbenchSetupVersionListItem",
    "FileUsage",
    "FollowedCall",
    "FollowedCallStatus",
    "GuardRail",
    "GuardRailAction",
    "GuardRailActionConfig",
    "GuardRailActionConfigDict",
    "GuardRailActionDict",
    "GuardRailActionType",
    "GuardRailAttachment",
    "GuardRailAttachmentDict",
    "GuardRailConfig",
    "GuardRailConfigDict",
    "GuardRailSourceType",
    "GuardRailType",
    "InboundLanguage",
    "InboundNumber",
    "InboundNumberLabel",
    "InboundNumberSettings",
    "InboundNumberUpdate",
    "InboundPhoneNumber",
    "InboundPoolVoice",
    "InboundPoolVoiceDetails",
    "InboundSession",
    "InboundVoicePoolSize",
    "InboundWebhookEvent",
    "IntegrationAction",
    "IntegrationActionCounts",
    "IntegrationActions",
    "IntegrationActionType",
    "IntegrationAuth",
    "IntegrationAuthData",
    "IntegrationAuthType",
    "IntegrationDetails",
    "IntegrationOrderDirection",
    "IntegrationResource",
    "IntegrationResourceOrder",
    "KnowledgeAnswer",
    "KnowledgeBase",
    "KnowledgeBaseCreated",
    "KnowledgeBaseDeletion",
    "KnowledgeBaseName",
    "KnowledgeBaseStatus",
    "KnowledgeBaseType",
    "KnowledgeCrawl",
    "KnowledgeFile",
    "KnowledgeFinding",
    "KnowledgeFindings",
    "KnowledgeFindingType",
    "KnowledgeGap",
    "KnowledgeGapOccurrence",
    "KnowledgeGapOrder",
    "KnowledgeGapResolution",
    "KnowledgeGapStatus",
    "KnowledgeImprovement",
    "KnowledgeMessage",
    "KnowledgeMessageDict",
    "KnowledgePassage",
    "KnowledgeReplacement",
    "KnowledgeReply",
    "KnowledgeRestoration",
    "KnowledgeSearchStage",
    "KnowledgeSource",
    "KnowledgeSuggestion",
    "KnowledgeUrlReplacement",
    "KnowledgeVersion",
    "LibraryVoice",
    "LiveAgentHandoff",
    "LiveAgentMessage",
    "LiveAgentRole",
    "LiveAgentTurn",
    "MemoryChanges",
    "MemoryChannel",
    "MemoryContext",
    "MemoryEntity",
    "MemoryEntityReference",
    "MemoryHistoryEntry",
    "MemoryMessage",
    "MemoryOpenItem",
    "MemoryReset",
    "MemoryRole",
    "MemorySnapshot",
    "MemoryStore",
    "MemoryStoreCall",
    "MemoryStoreCallLink",
    "MemoryStoreCallRemoval",
    "MemoryStoreDetails",
    "MemoryStoreNotice",
    "MemoryStoreUser",
    "MemoryStoreUserHistory",
    "MemorySwitch",
    "NodeTestConversation",
    "NodeTestConversationDict",
    "NodeTestGeneration",
    "NodeTestInput",
    "NodeTestResult",
    "NodeTestRun",
    "NodeTestRunReference",
    "NodeTestStatus",
    "NodeTestTurn",
    "NodeTestVariable",
    "NodeTestVariableDict",
    "NodeTestVariableType",
    "NumberCountry",
    "OnboardingCode",
    "OnboardingLogin",
    "OnboardingPlan",
    "OnboardingPlanStatus",
    "OnboardingProgress",
    "OnboardingStatus",
    "OneTimeCitationSchema",
    "OneTimeCitationSchemaDict",
    "OpenAiSpeechCapabilities",
    "OpenAiSpeechModel",
    "Org",
    "OrgDone",
    "OrgMember",
    "OrgMemberPermissionsAction",
    "OrgMembersAction",
    "OrgMembership",
    "OrgPermission",
    "OrgPreferences",
    "OrgPreferencesDict",
    "OrgService",
    "OrgServiceVersion",
    "OrgUpdates",
    "OrgUpdatesDict",
    "OutboundPhoneNumber",
    "Pathway",
    "PathwayCallButton",
    "PathwayCallButtonPayload",
    "PathwayCallCodeError",
    "PathwayCallCodeErrorPayload",
    "PathwayCallCodeInvoke",
    "PathwayCallCodeInvokePayload",
    "PathwayCallCodeResult",
    "PathwayCallCodeResultPayload",
    "PathwayCallEvent",
    "PathwayCallEventType",
    "PathwayCallExtractionInvoke",
    "PathwayCallExtractionInvokePayload",
    "PathwayCallExtractionResult",
    "PathwayCallExtractionResultPayload",
    "PathwayCallFormat",
    "PathwayCallInit",
    "PathwayCallInitPayload",
    "PathwayCallInterrupt",
    "PathwayCallInterruptPayload",
    "PathwayCallKnowledgeInvoke",
    "PathwayCallKnowledgeInvokePayload",
    "PathwayCallKnowledgeResult",
    "PathwayCallKnowledgeResultPayload",
    "PathwayCallLlmAction",
    "PathwayCallLlmActionPayload",
    "PathwayCallLoopInvoke",
    "PathwayCallLoopInvokePayload",
    "PathwayCallLoopResult",
    "PathwayCallLoopResultPayload",
    "PathwayCallMappingOutcome",
    "PathwayCallMappingResult",
    "PathwayCallParseRepair",
    "PathwayCallPathwayTransferInvoke",
    "PathwayCallPathwayTransferInvokePayload",
    "PathwayCallPathwayTransferResult",
    "PathwayCallPathwayTransferResultPayload",
    "PathwayCallProblem",
    "PathwayCallProblemPayload",
    "PathwayCallResponseMapping",
    "PathwayCallSchedulingInvoke",
    "PathwayCallSchedulingInvokePayload",
    "PathwayCallSchedulingResult",
    "PathwayCallSchedulingResultPayload",
    "PathwayCallSmsInvoke",
    "PathwayCallSmsResult",
    "PathwayCallSmsResultPayload",
    "PathwayCallTag",
    "PathwayCallTagPayload",
    "PathwayCallToolInvoke",
    "PathwayCallToolInvokePayload",
    "PathwayCallToolResult",
    "PathwayCallToolResultPayload",
    "PathwayCallTranscript",
    "PathwayCallTranscriptPayload",
    "PathwayCallTransferInvoke",
    "PathwayCallTransferInvokePayload",
    "PathwayCallTransferResult",
    "PathwayCallTransferResultPayload",
    "PathwayCallTransferStatus",
    "PathwayCallTransition",
    "PathwayCallTransitionPayload",
    "PathwayCallUnitTestInvoke",
    "PathwayCallUnitTestInvokePayload",
    "PathwayCallUnitTestResult",
    "PathwayCallUnitTestResultPayload",
    "PathwayCallVariableChanges",
    "PathwayCallWebhookInvoke",
    "PathwayCallWebhookInvokePayload",
    "PathwayCallWebhookMapping",
    "PathwayCallWebhookMappingPayload",
    "PathwayCallWebhookResult",
    "PathwayCallWebhookResultPayload",
    "PathwayChat",
    "PathwayChatMessage",
    "PathwayChatRole",
    "PathwayChatTurn",
    "PathwayCodeRun",
    "PathwayCondition",
    "PathwayConditionDict",
    "PathwayCreated",
    "PathwayEdge",
    "PathwayEdgeData",
    "PathwayEdgeDataDict",
    "PathwayEdgeDict",
    "PathwayEnvironment",
    "PathwayFolder",
    "PathwayFolderDeletion",
    "PathwayFolderItem",
    "PathwayFolderSaved",
    "PathwayGeneration",
    "PathwayGenerationJob",
    "PathwayGlobalConfig",
    "PathwayGlobalConfigDict",
    "PathwayGlobals",
    "PathwayGlobalsDict",
    "PathwayModelOptions",
    "PathwayModelOptionsDict",
    "PathwayMove",
    "PathwayNode",
    "PathwayNodeData",
    "PathwayNodeDataDict",
    "PathwayNodeDict",
    "PathwayNodeLink",
    "PathwayNodeLinkDict",
    "PathwayNodePosition",
    "PathwayNodePositionDict",
    "PathwayNodeType",
    "PathwayPublication",
    "PathwayResponseField",
    "PathwayResponseFieldDict",
    "PathwaySession",
    "PathwaySimulation",
    "PathwaySimulationCall",
    "PathwaySimulationRole",
    "PathwaySimulationStarted",
    "PathwaySimulationStatus",
    "PathwaySimulationTurn",
    "PathwaySummary",
    "PathwayTestCase",
    "PathwayTestCaseAdded",
    "PathwayTestCaseStatus",
    "PathwayVersion",
    "PathwayVersionSummary",
    "Persona",
    "PersonaDeletion",
    "PersonaInboundNumbers",
    "PersonaSettings",
    "PersonaSettingsDict",
    "PersonaVersion",
    "PersonaVersionType",
    "PhoneCall",
    "PostCallEvals",
    "PostCallEvalsStatus",
    "PostCallPayload",
    "PostCallWebhook",
    "Prompt",
    "ProxyAgentCall",
    "Release",
    "ReportedStatus",
    "Secret",
    "SentCall",
    "SharedVoice",
    "SigningKey",
    "SigningKeys",
    "SimulatedCall",
    "SimulatedCaller",
    "SimulatedCallerDict",
    "SimulationConfidence",
    "SimulationScenarioStatistics",
    "SimulationScores",
    "SimulationSet",
    "SimulationSetStarted",
    "SimulationStatistics",
    "SimulationStatus",
    "SimulationTotals",
    "SipAlertChannels",
    "SipAlertChannelsDict",
    "SipAlertConfig",
    "SipAlertConfigDict",
    "SipAlertThresholds",
    "SipAlertThresholdsDict",
    "SipAttachment",
    "SipAuthMode",
    "SipCall",
    "SipCodecConfig",
    "SipCodecConfigDict",
    "SipConfig",
    "SipDestination",
    "SipDestinationCheck",
    "SipDetachedDirection",
    "SipDetachedDirectionDict",
    "SipDirection",
    "SipDirectionDict",
    "SipDirectionType",
    "SipDiscovery",
    "SipDiscoveryStatus",
    "SipFailoverConfig",
    "SipFailoverConfigDict",
    "SipFailoverConfigFailback",
    "SipFailoverEndpoint",
    "SipFailoverEndpointDict",
    "SipFailoverTrigger",
    "SipFirewall",
    "SipHeaderMap",
    "SipHeaderMapDict",
    "SipHeaderRule",
    "SipHeaderRuleDict",
    "SipHeaderRuleType",
    "SipHealth",
    "SipLosingCarrier",
    "SipLosingCarrierDict",
    "SipNumber",
    "SipOptions",
    "SipOptionsDict",
    "SipOutboundSetup",
    "SipPassword",
    "SipPasswordStrength",
    "SipPort",
    "SipPortCancellation",
    "SipPortCheck",
    "SipPortCheckNumberType",
    "SipPortDocument",
    "SipPortedNumber",
    "SipPortNumbers",
    "SipPortStart",
    "SipPortStatus",
    "SipProbe",
    "SipRecommendation",
    "SipRegisterAuth",
    "SipRegisterAuthDict",
    "SipRoute",
    "SipRouteOptions",
    "SipService",
    "SipServiceAddress",
    "SipServiceAddressDict",
    "SipStatus",
    "SipTestCall",
    "SipTestCallEvent",
    "SipTestCallResult",
    "SipTestCallState",
    "SipTestCallStatus",
    "SipTransport",
    "SipTrunk",
    "SipTrunkDeletion",
    "SipTrunkDirection",
    "SipTrunkNumber",
    "SipTrunkSaved",
    "SipTrunkSummary",
    "SipTrunkTest",
    "SipUpdate",
    "SipUpdateAnswer",
    "SmsAnalysis",
    "SmsBatch",
    "SmsBatchDefaults",
    "SmsBatchDefaultsDict",
    "SmsBusinessType",
    "SmsChannel",
    "SmsCitation",
    "SmsClearing",
    "SmsConfig",
    "SmsConversation",
    "SmsConversationDeletion",
    "SmsConversationMessage",
    "SmsConversationOrder",
    "SmsConversationReport",
    "SmsConversationStanding",
    "SmsConversationStart",
    "SmsConversationState",
    "SmsConversationSummary",
    "SmsConversationUpdate",
    "SmsDeliveryChannel",
    "SmsDispositionLog",
    "SmsDispositionStatus",
    "SmsEnding",
    "SmsHandoff",
    "SmsMessage",
    "SmsMessageReport",
    "SmsMessagesDeletion",
    "SmsMessageStatus",
    "SmsNumber",
    "SmsNumberUpdate",
    "SmsPathwayTag",
    "SmsPersonaSettings",
    "SmsPersonaSettingsDict",
    "SmsPersonaVersion",
    "SmsProgress",
    "SmsRegistration",
    "SmsRegistrationState",
    "SmsRegistrationStatus",
    "SmsReportChannel",
    "SmsReportStatus",
    "SmsResumption",
    "SmsSender",
    "SmsSent",
    "SmsSortDirection",
    "SmsToggled",
    "SmsTrustedUser",
    "SmsTrustedUserDict",
    "SmsVertical",
    "SmsWebhookDelivery",
    "SmsWebhookLog",
    "SmsWriter",
    "SpeakSample",
    "SpeakSampleFormat",
    "SpeakStreamToken",
    "SpeechAudio",
    "SpeechAudioDict",
    "SpeechAudioSampleRate",
    "SpeechContainer",
    "SpeechControls",
    "SpeechControlsDict",
    "SpeechEncoding",
    "SpeechFormat",
    "SpeechModel",
    "SpeechOpenAiCompatibleStreamFormat",
    "SpokenText",
    "StatusAnswer",
    "StoppedCalls",
    "StoppedCampaign",
    "Subaccount",
    "SubaccountCreated",
    "SubaccountDisabled",
    "SubaccountKey",
    "SubaccountNumberAnswer",
    "SubaccountTransfer",
    "TestAnalytics",
    "TestAnalyticsRun",
    "TestAssertion",
    "TestAssertionInput",
    "TestAssertionInputDict",
    "TestAssertionResult",
    "TestAssertionType",
    "TestAttachment",
    "TestAttachmentDetached",
    "TestAttachmentInput",
    "TestAttachmentInputDict",
    "TestBatch",
    "TestBatchRun",
    "TestBatchStarted",
    "TestBatchStartedRun",
    "TestClonedScenario",
    "TestDailyPassRate",
    "TestEnhancedAnalytics",
    "TestFlow",
    "TestFlowLink",
    "TestFlowNode",
    "TestFlowNodeCategory",
    "TestFlowNodeType",
    "TestJudgement",
    "TestJudgementMode",
    "TestJudgementShare",
    "TestMessage",
    "TestMessageRole",
    "TestNodeFailures",
    "TestRun",
    "TestRunAnalysis",
    "TestRunListItem",
    "TestRunMetadata",
    "TestRunStarted",
    "TestScenario",
    "TestScenarioCategory",
    "TestScenarioDraft",
    "TestScenarioLatestRun",
    "TestScenarioListItem",
    "TestScenarioReference",
    "TestScenarioType",
    "TestSimulation",
    "TestSimulationLog",
    "TestSimulationResults",
    "TestSimulationStarted",
    "TestSimulationStatus",
    "TestStatus",
    "TestSuggestion",
    "TestSuggestionType",
    "TestTemplate",
    "TestTemplateAssertion",
    "TestTemplateCategory",
    "TestToneExample",
    "TestToneScore",
    "TestTrend",
    "TestTrendDirection",
    "TestTriggerSource",
    "TestTurnDetail",
    "TestTurnLog",
    "TestTurnLogType",
    "TestWeakestLink",
    "Tool",
    "ToolIntegration",
    "ToolLog",
    "ToolLogGroup",
    "ToolLogPeriod",
    "ToolOrder",
    "ToolReference",
    "ToolResponseField",
    "ToolResponseFieldDict",
    "ToolRun",
    "ToolRunStatus",
    "ToolSuggestion",
    "ToolV1",
    "ToolV1Definition",
    "ToolV1Method",
    "ToolV1Saved",
    "ToolV1Test",
    "TornadoFix",
    "TornadoFixPlan",
    "TornadoIteration",
    "TornadoReport",
    "TornadoSession",
    "TornadoStarted",
    "TornadoStatus",
    "TranscriptBeginning",
    "TranscriptBeginningType",
    "TranscriptCorrection",
    "TranscriptCorrectionType",
    "TranscriptEnd",
    "TranscriptEndType",
    "TranscriptEntry",
    "TranscriptSpeaker",
    "TranscriptStreamUrl",
    "TranscriptUtterance",
    "TranscriptUtteranceType",
    "TranslationAudioProtocol",
    "TranslationEndReason",
    "TranslationLanguage",
    "TranslationSession",
    "TranslationSessionAccess",
    "TranslationStatus",
    "TriageActivity",
    "TriageActivityKind",
    "TriageActivityType",
    "TriageActor",
    "TriageActorKind",
    "TriageAffected",
    "TriageAffectedCall",
    "TriageAffectedPathway",
    "TriageAffectedPersona",
    "TriageAgent",
    "TriageAgentRun",
    "TriageAgentSession",
    "TriageAgentSessionStatus",
    "TriageArtifact",
    "TriageArtifactStatus",
    "TriageCategory",
    "TriageDateField",
    "TriageDateRange",
    "TriageFlag",
    "TriageFlagType",
    "TriageIntent",
    "TriageIssue",
    "TriageIssueSort",
    "TriageOrder",
    "TriageRelation",
    "TriageRelationDirection",
    "TriageRelationType",
    "TriageResource",
    "TriageResourceLink",
    "TriageResourceLinkDict",
    "TriageResourceStatus",
    "TriageResourceType",
    "TriageSeverity",
    "TriageSource",
    "TriageStatus",
    "TriageView",
    "TtsControlRange",
    "TtsEngine",
    "TtsModel",
    "TtsModelControls",
    "TtsUsage",
    "TtsUsageBucket",
    "TtsUsageEvent",
    "TtsUsagePeriod",
    "TtsUsagePoint",
    "TtsUsageSeries",
    "TtsUsageStats",
    "TtsUsageStatus",
    "VectorKnowledgeBase",
    "VectorKnowledgeBaseDeletion",
    "VectorKnowledgeBaseReference",
    "Voice",
    "VoiceConfigBoost",
    "VoiceMeta",
    "VoiceNameAvailability",
    "VoiceRating",
    "VoiceReference",
    "VoiceSample",
    "VoiceSampleFormat",
    "VoiceSampleTranscription",
    "VoiceSampleTranscriptionDict",
    "VoiceService",
    "VoiceSettingLimits",
    "VoiceSettingRange",
    "VoiceSettings",
    "WarmTransfer",
    "WarmTransferState",
    "WebAgent",
    "WebAgentModel",
    "WebAgentStatus",
    "WebAgentToken",
    "WebAgentUpdate",
    "WebhookAttempt",
    "WebhookSendType",
    "Widget",
    "WidgetBrief",
    "WidgetConfig",
    "WidgetConfigDict",
    "WidgetConversation",
    "WidgetConversationMessage",
    "WidgetCustomComponent",
    "WidgetEndedThread",
    "WidgetLiveAgentMessage",
    "WidgetMessage",
    "WidgetSenderType",
    "WidgetThread",
    "WidgetThreadEventType",
]
