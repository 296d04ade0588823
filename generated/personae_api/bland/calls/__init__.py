# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Calls: an operation with its arguments, for `client.send(call)`, which answers with the whole `Response`."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .account import get_account_webhook as get_account_webhook
    from .account import get_me as get_me
    from .account import update_account_webhook as update_account_webhook
    from .agent_branches import create_agent_branch as create_agent_branch
    from .agent_branches import delete_agent_branch as delete_agent_branch
    from .agent_branches import list_agent_branches as list_agent_branches
    from .agent_branches import merge_agent_branch as merge_agent_branch
    from .agent_branches import preview_agent_branch_rebase as preview_agent_branch_rebase
    from .agent_branches import rebase_agent_branch as rebase_agent_branch
    from .agent_checks import cancel_agent_check_run as cancel_agent_check_run
    from .agent_checks import delete_agent_check as delete_agent_check
    from .agent_checks import get_agent_check as get_agent_check
    from .agent_checks import get_agent_check_run as get_agent_check_run
    from .agent_checks import list_agent_check_runs as list_agent_check_runs
    from .agent_checks import remove_agent_check_eval as remove_agent_check_eval
    from .agent_checks import set_agent_check as set_agent_check
    from .agent_checks import start_agent_check_run as start_agent_check_run
    from .agent_dispositions import align_agent_disposition_run as align_agent_disposition_run
    from .agent_dispositions import annotate_agent_disposition_value as annotate_agent_disposition_value
    from .agent_dispositions import cancel_agent_disposition_backfill as cancel_agent_disposition_backfill
    from .agent_dispositions import create_agent_disposition as create_agent_disposition
    from .agent_dispositions import create_agent_disposition_extractor as create_agent_disposition_extractor
    from .agent_dispositions import delete_agent_disposition as delete_agent_disposition
    from .agent_dispositions import disable_agent_disposition as disable_agent_disposition
    from .agent_dispositions import estimate_agent_disposition as estimate_agent_disposition
    from .agent_dispositions import export_agent_disposition_run as export_agent_disposition_run
    from .agent_dispositions import get_active_agent_disposition_backfill as get_active_agent_disposition_backfill
    from .agent_dispositions import get_agent_disposition as get_agent_disposition
    from .agent_dispositions import get_agent_disposition_backfill as get_agent_disposition_backfill
    from .agent_dispositions import get_agent_disposition_draft as get_agent_disposition_draft
    from .agent_dispositions import get_agent_disposition_extractor as get_agent_disposition_extractor
    from .agent_dispositions import get_agent_disposition_extractor_catalog as get_agent_disposition_extractor_catalog
    from .agent_dispositions import get_agent_disposition_extractor_version as get_agent_disposition_extractor_version
    from .agent_dispositions import get_agent_disposition_judge_catalog as get_agent_disposition_judge_catalog
    from .agent_dispositions import get_agent_disposition_judge_version as get_agent_disposition_judge_version
    from .agent_dispositions import get_agent_disposition_model_catalog as get_agent_disposition_model_catalog
    from .agent_dispositions import get_agent_disposition_run as get_agent_disposition_run
    from .agent_dispositions import get_agent_disposition_variable_catalog as get_agent_disposition_variable_catalog
    from .agent_dispositions import get_agent_disposition_version as get_agent_disposition_version
    from .agent_dispositions import list_agent_disposition_annotations as list_agent_disposition_annotations
    from .agent_dispositions import list_agent_disposition_call_runs as list_agent_disposition_call_runs
    from .agent_dispositions import list_agent_disposition_extractors as list_agent_disposition_extractors
    from .agent_dispositions import list_agent_disposition_run_rows as list_agent_disposition_run_rows
    from .agent_dispositions import list_agent_disposition_runs as list_agent_disposition_runs
    from .agent_dispositions import list_agent_disposition_versions as list_agent_disposition_versions
    from .agent_dispositions import list_agent_dispositions as list_agent_dispositions
    from .agent_dispositions import publish_agent_disposition as publish_agent_disposition
    from .agent_dispositions import publish_agent_disposition_extractor as publish_agent_disposition_extractor
    from .agent_dispositions import start_agent_disposition_backfill as start_agent_disposition_backfill
    from .agent_dispositions import start_agent_disposition_run as start_agent_disposition_run
    from .agent_dispositions import update_agent_disposition_draft as update_agent_disposition_draft
    from .agent_dispositions import update_agent_disposition_extractor_draft as update_agent_disposition_extractor_draft
    from .agent_experiments import create_agent_experiment as create_agent_experiment
    from .agent_experiments import get_agent_experiment as get_agent_experiment
    from .agent_experiments import list_agent_experiments as list_agent_experiments
    from .agent_experiments import stop_agent_experiment as stop_agent_experiment
    from .agent_experiments import update_agent_experiment as update_agent_experiment
    from .agent_identity import get_agent_identity as get_agent_identity
    from .agent_identity import get_agent_identity_bcid as get_agent_identity_bcid
    from .agent_identity import get_agent_identity_contact_card as get_agent_identity_contact_card
    from .agent_identity import send_agent_identity_test_card as send_agent_identity_test_card
    from .agent_identity import submit_agent_identity_bcid as submit_agent_identity_bcid
    from .agent_identity import update_agent_identity as update_agent_identity
    from .agent_identity import upload_agent_identity_logo as upload_agent_identity_logo
    from .agent_library import archive_agent_node as archive_agent_node
    from .agent_library import delete_agent_archived_node as delete_agent_archived_node
    from .agent_library import list_agent_archived_nodes as list_agent_archived_nodes
    from .agent_library import list_agent_library_scenarios as list_agent_library_scenarios
    from .agent_migrations import cancel_agent_translation as cancel_agent_translation
    from .agent_migrations import get_agent_translation as get_agent_translation
    from .agent_migrations import migrate_agent_pathway as migrate_agent_pathway
    from .agent_migrations import migrate_agent_pathways as migrate_agent_pathways
    from .agent_migrations import migrate_agent_persona as migrate_agent_persona
    from .agent_migrations import migrate_agent_widget as migrate_agent_widget
    from .agent_migrations import start_agent_translation as start_agent_translation
    from .agent_migrations import stream_agent_migration as stream_agent_migration
    from .agent_testing import analyze_test_run as analyze_test_run
    from .agent_testing import attach_test_scenario_eval_agent as attach_test_scenario_eval_agent
    from .agent_testing import cancel_tornado as cancel_tornado
    from .agent_testing import clone_test_template as clone_test_template
    from .agent_testing import create_simulation_set as create_simulation_set
    from .agent_testing import create_test_scenario as create_test_scenario
    from .agent_testing import delete_test_scenario as delete_test_scenario
    from .agent_testing import detach_test_scenario_eval_agent as detach_test_scenario_eval_agent
    from .agent_testing import generate_test_scenario_from_call as generate_test_scenario_from_call
    from .agent_testing import get_active_tornado as get_active_tornado
    from .agent_testing import get_simulation_set as get_simulation_set
    from .agent_testing import get_test_analytics as get_test_analytics
    from .agent_testing import get_test_analytics_enhanced as get_test_analytics_enhanced
    from .agent_testing import get_test_batch as get_test_batch
    from .agent_testing import get_test_run as get_test_run
    from .agent_testing import get_test_scenario as get_test_scenario
    from .agent_testing import get_test_simulation_results as get_test_simulation_results
    from .agent_testing import get_tornado_status as get_tornado_status
    from .agent_testing import list_test_runs as list_test_runs
    from .agent_testing import list_test_scenario_eval_agents as list_test_scenario_eval_agents
    from .agent_testing import list_test_scenarios as list_test_scenarios
    from .agent_testing import list_test_simulation_runs as list_test_simulation_runs
    from .agent_testing import list_test_templates as list_test_templates
    from .agent_testing import replace_test_scenario as replace_test_scenario
    from .agent_testing import replace_test_scenario_eval_agents as replace_test_scenario_eval_agents
    from .agent_testing import run_test_batch as run_test_batch
    from .agent_testing import run_test_scenario as run_test_scenario
    from .agent_testing import simulate_test_scenario as simulate_test_scenario
    from .agent_testing import start_tornado as start_tornado
    from .agent_variables import delete_agent_variable as delete_agent_variable
    from .agent_variables import list_agent_variables as list_agent_variables
    from .agent_variables import set_agent_variable as set_agent_variable
    from .agents import attach_agent_inbound as attach_agent_inbound
    from .agents import bind_agent_widget as bind_agent_widget
    from .agents import create_agent as create_agent
    from .agents import create_agent_version as create_agent_version
    from .agents import delete_agent as delete_agent
    from .agents import detach_agent_inbound as detach_agent_inbound
    from .agents import get_agent as get_agent
    from .agents import get_agent_inbound as get_agent_inbound
    from .agents import get_agent_memory_schema as get_agent_memory_schema
    from .agents import get_agent_starter as get_agent_starter
    from .agents import get_agent_version as get_agent_version
    from .agents import get_agent_version_graph as get_agent_version_graph
    from .agents import get_latest_agent_version as get_latest_agent_version
    from .agents import infer_agent_memory_schema as infer_agent_memory_schema
    from .agents import list_agent_deployments as list_agent_deployments
    from .agents import list_agent_environments as list_agent_environments
    from .agents import list_agent_scenario_history as list_agent_scenario_history
    from .agents import list_agent_versions as list_agent_versions
    from .agents import list_agents as list_agents
    from .agents import preview_agent_publish as preview_agent_publish
    from .agents import promote_agent as promote_agent
    from .agents import publish_agent as publish_agent
    from .agents import rollback_agent as rollback_agent
    from .agents import update_agent as update_agent
    from .alarms import create_alarm as create_alarm
    from .alarms import delete_alarm as delete_alarm
    from .alarms import get_alarm as get_alarm
    from .alarms import list_alarm_events as list_alarm_events
    from .alarms import list_alarm_history as list_alarm_history
    from .alarms import list_alarms as list_alarms
    from .alarms import notify_alarm as notify_alarm
    from .alarms import toggle_alarm as toggle_alarm
    from .alarms import trigger_alarm as trigger_alarm
    from .alarms import update_alarm as update_alarm
    from .analytics import add_analytics_dashboard_panel as add_analytics_dashboard_panel
    from .analytics import create_analytics_cohort as create_analytics_cohort
    from .analytics import delete_analytics_dashboard as delete_analytics_dashboard
    from .analytics import get_analytics_agent_pathway as get_analytics_agent_pathway
    from .analytics import get_analytics_cohort as get_analytics_cohort
    from .analytics import get_analytics_dashboard as get_analytics_dashboard
    from .analytics import get_analytics_pathway_definition as get_analytics_pathway_definition
    from .analytics import list_analytics_cohort_ids as list_analytics_cohort_ids
    from .analytics import list_analytics_dashboards as list_analytics_dashboards
    from .analytics import list_analytics_panel_templates as list_analytics_panel_templates
    from .analytics import propose_analytics_pathway_definition as propose_analytics_pathway_definition
    from .analytics import publish_analytics_pathway_definition as publish_analytics_pathway_definition
    from .analytics import query_analytics as query_analytics
    from .audit import list_audit_logs as list_audit_logs
    from .automations import create_automation_pipeline as create_automation_pipeline
    from .automations import create_automation_trigger as create_automation_trigger
    from .automations import delete_automation_pipeline as delete_automation_pipeline
    from .automations import delete_automation_trigger as delete_automation_trigger
    from .automations import get_automation_execution as get_automation_execution
    from .automations import get_automation_pipeline as get_automation_pipeline
    from .automations import get_automation_trigger as get_automation_trigger
    from .automations import list_automation_events as list_automation_events
    from .automations import list_automation_executions as list_automation_executions
    from .automations import list_automation_integration_events as list_automation_integration_events
    from .automations import list_automation_pipelines as list_automation_pipelines
    from .automations import list_automation_triggers as list_automation_triggers
    from .automations import test_automation_trigger as test_automation_trigger
    from .automations import toggle_automation_trigger as toggle_automation_trigger
    from .automations import update_automation_pipeline as update_automation_pipeline
    from .automations import update_automation_trigger as update_automation_trigger
    from .batches import add_batch_recipients as add_batch_recipients
    from .batches import create_batch as create_batch
    from .batches import get_batch as get_batch
    from .batches import list_batch_logs as list_batch_logs
    from .batches import list_batches as list_batches
    from .batches import pause_batch as pause_batch
    from .batches import stop_batch as stop_batch
    from .billing import get_org_billing as get_org_billing
    from .billing import get_org_billing_refill as get_org_billing_refill
    from .blocked_numbers import create_blocked_numbers as create_blocked_numbers
    from .blocked_numbers import delete_blocked_number as delete_blocked_number
    from .blocked_numbers import get_blocked_number as get_blocked_number
    from .blocked_numbers import list_blocked_numbers as list_blocked_numbers
    from .blocked_numbers import update_blocked_number as update_blocked_number
    from .calls import analyze_call as analyze_call
    from .calls import analyze_call_with_schema as analyze_call_with_schema
    from .calls import create_transcript_stream_url as create_transcript_stream_url
    from .calls import get_call as get_call
    from .calls import get_call_event_stream as get_call_event_stream
    from .calls import get_call_recording as get_call_recording
    from .calls import get_call_recording_url as get_call_recording_url
    from .calls import get_corrected_transcript as get_corrected_transcript
    from .calls import list_active_calls as list_active_calls
    from .calls import list_call_events as list_call_events
    from .calls import list_calls as list_calls
    from .calls import listen_to_call as listen_to_call
    from .calls import send_call as send_call
    from .calls import simulate_calls as simulate_calls
    from .calls import stop_all_active_calls as stop_all_active_calls
    from .calls import stop_call as stop_call
    from .calls import stream_active_calls as stream_active_calls
    from .calls import stream_call_transcript as stream_call_transcript
    from .calls import transfer_active_call as transfer_active_call
    from .campaigns import create_campaign as create_campaign
    from .campaigns import get_campaign as get_campaign
    from .campaigns import list_campaigns as list_campaigns
    from .campaigns import stop_campaign as stop_campaign
    from .citations import backfill_citations as backfill_citations
    from .citations import create_citation_schema as create_citation_schema
    from .citations import delete_citation_schema as delete_citation_schema
    from .citations import get_citation_analytics as get_citation_analytics
    from .citations import get_citation_backfill_status as get_citation_backfill_status
    from .citations import get_citation_issue_time_series as get_citation_issue_time_series
    from .citations import get_citation_issues as get_citation_issues
    from .citations import get_citation_schema as get_citation_schema
    from .citations import get_citation_schema_by_path as get_citation_schema_by_path
    from .citations import get_citation_time_series as get_citation_time_series
    from .citations import get_citation_top_values as get_citation_top_values
    from .citations import list_citation_schemas as list_citation_schemas
    from .citations import update_citation_schema as update_citation_schema
    from .contacts import find_contact as find_contact
    from .contacts import get_contact as get_contact
    from .contacts import list_contacts as list_contacts
    from .contacts import merge_contacts as merge_contacts
    from .contacts import resolve_contact as resolve_contact
    from .contacts import update_contact as update_contact
    from .convo_pathways import create_convo_pathway as create_convo_pathway
    from .convo_pathways import create_convo_pathway_version as create_convo_pathway_version
    from .convo_pathways import delete_convo_pathway as delete_convo_pathway
    from .convo_pathways import duplicate_convo_pathway as duplicate_convo_pathway
    from .convo_pathways import get_convo_pathway as get_convo_pathway
    from .convo_pathways import get_convo_pathway_version as get_convo_pathway_version
    from .convo_pathways import list_convo_pathways as list_convo_pathways
    from .convo_pathways import publish_convo_pathway_version as publish_convo_pathway_version
    from .convo_pathways import update_convo_pathway as update_convo_pathway
    from .convo_pathways import update_convo_pathway_version as update_convo_pathway_version
    from .dialing_pools import create_custom_dialing_pool as create_custom_dialing_pool
    from .dialing_pools import get_custom_dialing_pool as get_custom_dialing_pool
    from .dialing_pools import list_custom_dialing_pools as list_custom_dialing_pools
    from .dialing_pools import update_custom_dialing_pool as update_custom_dialing_pool
    from .dispositions import adjust_disposition as adjust_disposition
    from .dispositions import create_disposition as create_disposition
    from .dispositions import delete_disposition as delete_disposition
    from .dispositions import generate_disposition as generate_disposition
    from .dispositions import get_disposition as get_disposition
    from .dispositions import list_disposition_runs as list_disposition_runs
    from .dispositions import list_dispositions as list_dispositions
    from .dispositions import run_disposition as run_disposition
    from .dispositions import update_disposition as update_disposition
    from .evals import apply_eval_run as apply_eval_run
    from .evals import cancel_eval_run as cancel_eval_run
    from .evals import create_eval_agent as create_eval_agent
    from .evals import create_eval_agent_version as create_eval_agent_version
    from .evals import create_eval_run as create_eval_run
    from .evals import create_eval_test_config as create_eval_test_config
    from .evals import create_eval_user_template as create_eval_user_template
    from .evals import create_eval_workbench_setup as create_eval_workbench_setup
    from .evals import create_eval_workbench_setup_version as create_eval_workbench_setup_version
    from .evals import delete_eval_agent as delete_eval_agent
    from .evals import delete_eval_test_config as delete_eval_test_config
    from .evals import delete_eval_user_template as delete_eval_user_template
    from .evals import delete_eval_workbench_setup as delete_eval_workbench_setup
    from .evals import draft_eval_agent_from_triage as draft_eval_agent_from_triage
    from .evals import estimate_eval_run as estimate_eval_run
    from .evals import get_eval_agent as get_eval_agent
    from .evals import get_eval_agent_template as get_eval_agent_template
    from .evals import get_eval_agent_version as get_eval_agent_version
    from .evals import get_eval_run as get_eval_run
    from .evals import get_eval_user_template as get_eval_user_template
    from .evals import get_eval_workbench_setup as get_eval_workbench_setup
    from .evals import get_eval_workbench_setup_version as get_eval_workbench_setup_version
    from .evals import get_evals_status as get_evals_status
    from .evals import list_eval_agent_templates as list_eval_agent_templates
    from .evals import list_eval_agent_versions as list_eval_agent_versions
    from .evals import list_eval_agents as list_eval_agents
    from .evals import list_eval_run_agent_results as list_eval_run_agent_results
    from .evals import list_eval_run_agent_snapshots as list_eval_run_agent_snapshots
    from .evals import list_eval_run_call_results as list_eval_run_call_results
    from .evals import list_eval_runs as list_eval_runs
    from .evals import list_eval_test_configs as list_eval_test_configs
    from .evals import list_eval_user_templates as list_eval_user_templates
    from .evals import list_eval_workbench_setup_versions as list_eval_workbench_setup_versions
    from .evals import list_eval_workbench_setups as list_eval_workbench_setups
    from .evals import publish_eval_agent as publish_eval_agent
    from .evals import publish_eval_workbench_setup as publish_eval_workbench_setup
    from .evals import update_eval_agent as update_eval_agent
    from .evals import update_eval_agent_version as update_eval_agent_version
    from .evals import update_eval_test_config as update_eval_test_config
    from .evals import update_eval_user_template as update_eval_user_template
    from .evals import update_eval_workbench_setup as update_eval_workbench_setup
    from .evals import update_eval_workbench_setup_version as update_eval_workbench_setup_version
    from .files import attach_file as attach_file
    from .guard_rails import create_guard_rail as create_guard_rail
    from .guard_rails import delete_guard_rail as delete_guard_rail
    from .guard_rails import get_guard_rail as get_guard_rail
    from .guard_rails import list_guard_rails as list_guard_rails
    from .guard_rails import update_guard_rail as update_guard_rail
    from .integrations import delete_resource as delete_resource
    from .integrations import get_resource as get_resource
    from .integrations import list_integration_actions as list_integration_actions
    from .integrations import list_integration_resources as list_integration_resources
    from .integrations import list_resource_actions as list_resource_actions
    from .integrations import list_resources as list_resources
    from .knowledge import answer_from_knowledge as answer_from_knowledge
    from .knowledge import chat_with_knowledge_base as chat_with_knowledge_base
    from .knowledge import crawl_knowledge_site as crawl_knowledge_site
    from .knowledge import create_empty_knowledge_base as create_empty_knowledge_base
    from .knowledge import create_knowledge_base as create_knowledge_base
    from .knowledge import delete_knowledge_base as delete_knowledge_base
    from .knowledge import get_knowledge_analytics as get_knowledge_analytics
    from .knowledge import get_knowledge_base as get_knowledge_base
    from .knowledge import improve_knowledge_base as improve_knowledge_base
    from .knowledge import list_knowledge_bases as list_knowledge_bases
    from .knowledge import list_knowledge_gaps as list_knowledge_gaps
    from .knowledge import list_knowledge_versions as list_knowledge_versions
    from .knowledge import replace_knowledge_content as replace_knowledge_content
    from .knowledge import replace_knowledge_urls as replace_knowledge_urls
    from .knowledge import resolve_knowledge_gap as resolve_knowledge_gap
    from .knowledge import restore_knowledge_version as restore_knowledge_version
    from .knowledge import update_knowledge_base as update_knowledge_base
    from .knowledge_vectors import create_vector_knowledge_base as create_vector_knowledge_base
    from .knowledge_vectors import delete_vector_knowledge_base as delete_vector_knowledge_base
    from .knowledge_vectors import get_vector_knowledge_base as get_vector_knowledge_base
    from .knowledge_vectors import list_vector_knowledge_bases as list_vector_knowledge_bases
    from .knowledge_vectors import update_vector_knowledge_base as update_vector_knowledge_base
    from .knowledge_vectors import upload_vector_knowledge_media as upload_vector_knowledge_media
    from .knowledge_vectors import upload_vector_knowledge_text as upload_vector_knowledge_text
    from .memory import create_contact_memory as create_contact_memory
    from .memory import enable_memory as enable_memory
    from .memory import get_contact_memory as get_contact_memory
    from .memory import get_memory_context as get_memory_context
    from .memory import list_contact_memory_messages as list_contact_memory_messages
    from .memory import list_memory_changes as list_memory_changes
    from .memory import reset_memory as reset_memory
    from .memory import update_contact_memory_facts as update_contact_memory_facts
    from .memory import update_contact_memory_summary as update_contact_memory_summary
    from .memory_stores_legacy import add_memory_store_call as add_memory_store_call
    from .memory_stores_legacy import add_memory_store_user as add_memory_store_user
    from .memory_stores_legacy import create_memory_store as create_memory_store
    from .memory_stores_legacy import delete_memory_store as delete_memory_store
    from .memory_stores_legacy import delete_memory_store_call as delete_memory_store_call
    from .memory_stores_legacy import delete_memory_store_user as delete_memory_store_user
    from .memory_stores_legacy import get_memory_store as get_memory_store
    from .memory_stores_legacy import get_memory_store_user as get_memory_store_user
    from .memory_stores_legacy import list_memory_stores as list_memory_stores
    from .memory_stores_legacy import search_memory_store_users as search_memory_store_users
    from .memory_stores_legacy import update_memory_store as update_memory_store
    from .memory_stores_legacy import update_memory_store_user as update_memory_store_user
    from .numbers import delete_inbound_number as delete_inbound_number
    from .numbers import get_inbound_number as get_inbound_number
    from .numbers import get_inbound_voice_pool as get_inbound_voice_pool
    from .numbers import import_inbound_numbers as import_inbound_numbers
    from .numbers import list_inbound_numbers as list_inbound_numbers
    from .numbers import list_outbound_numbers as list_outbound_numbers
    from .numbers import purchase_inbound_number as purchase_inbound_number
    from .numbers import purchase_inbound_number_v1 as purchase_inbound_number_v1
    from .numbers import purchase_outbound_number as purchase_outbound_number
    from .numbers import release_inbound_number as release_inbound_number
    from .numbers import send_inbound_webhook as send_inbound_webhook
    from .numbers import set_inbound_voice_pool as set_inbound_voice_pool
    from .numbers import update_inbound_number as update_inbound_number
    from .numbers import update_inbound_number_label as update_inbound_number_label
    from .numbers import update_inbound_session as update_inbound_session
    from .onboarding import exchange_onboarding_token as exchange_onboarding_token
    from .onboarding import poll_onboarding as poll_onboarding
    from .onboarding import start_onboarding as start_onboarding
    from .orgs import create_org as create_org
    from .orgs import delete_org as delete_org
    from .orgs import get_org as get_org
    from .orgs import get_org_service_version as get_org_service_version
    from .orgs import leave_org as leave_org
    from .orgs import list_my_org_memberships as list_my_org_memberships
    from .orgs import list_org_members as list_org_members
    from .orgs import list_org_service_versions as list_org_service_versions
    from .orgs import update_org_member_permissions as update_org_member_permissions
    from .orgs import update_org_members as update_org_members
    from .orgs import update_org_properties as update_org_properties
    from .orgs import update_org_service_version as update_org_service_version
    from .pathways import add_pathway_test_case as add_pathway_test_case
    from .pathways import continue_pathway_simulation as continue_pathway_simulation
    from .pathways import create_pathway as create_pathway
    from .pathways import create_pathway_chat as create_pathway_chat
    from .pathways import create_pathway_folder as create_pathway_folder
    from .pathways import create_pathway_version as create_pathway_version
    from .pathways import delete_pathway as delete_pathway
    from .pathways import delete_pathway_folder as delete_pathway_folder
    from .pathways import delete_pathway_version as delete_pathway_version
    from .pathways import generate_pathway as generate_pathway
    from .pathways import get_node_test_run as get_node_test_run
    from .pathways import get_pathway as get_pathway
    from .pathways import get_pathway_call as get_pathway_call
    from .pathways import get_pathway_chat as get_pathway_chat
    from .pathways import get_pathway_generation_status as get_pathway_generation_status
    from .pathways import get_pathway_session as get_pathway_session
    from .pathways import get_pathway_simulation as get_pathway_simulation
    from .pathways import get_pathway_test_case_call as get_pathway_test_case_call
    from .pathways import get_pathway_version as get_pathway_version
    from .pathways import invoke_node_test as invoke_node_test
    from .pathways import list_folder_pathways as list_folder_pathways
    from .pathways import list_pathway_folders as list_pathway_folders
    from .pathways import list_pathway_test_cases as list_pathway_test_cases
    from .pathways import list_pathway_versions as list_pathway_versions
    from .pathways import list_pathways as list_pathways
    from .pathways import move_pathway_to_folder as move_pathway_to_folder
    from .pathways import publish_pathway_version as publish_pathway_version
    from .pathways import run_node_test as run_node_test
    from .pathways import run_pathway_simulation as run_pathway_simulation
    from .pathways import run_pathway_test_case as run_pathway_test_case
    from .pathways import send_pathway_chat_message as send_pathway_chat_message
    from .pathways import test_pathway_code as test_pathway_code
    from .pathways import update_pathway as update_pathway
    from .pathways import update_pathway_folder as update_pathway_folder
    from .pathways import update_pathway_version as update_pathway_version
    from .personas import attach_persona_inbound_number as attach_persona_inbound_number
    from .personas import create_persona as create_persona
    from .personas import delete_persona as delete_persona
    from .personas import detach_persona_inbound_number as detach_persona_inbound_number
    from .personas import get_persona as get_persona
    from .personas import get_persona_draft_version as get_persona_draft_version
    from .personas import get_persona_production_version as get_persona_production_version
    from .personas import get_persona_version as get_persona_version
    from .personas import list_persona_gaps as list_persona_gaps
    from .personas import list_persona_versions as list_persona_versions
    from .personas import list_personas as list_personas
    from .personas import promote_persona as promote_persona
    from .personas import promote_persona_version as promote_persona_version
    from .personas import reset_persona_draft as reset_persona_draft
    from .personas import reset_persona_version as reset_persona_version
    from .personas import resolve_persona_gap as resolve_persona_gap
    from .personas import update_persona as update_persona
    from .personas import update_persona_inbound_settings as update_persona_inbound_settings
    from .personas import update_persona_memory as update_persona_memory
    from .personas import update_persona_with_post as update_persona_with_post
    from .prompts import create_prompt as create_prompt
    from .prompts import get_prompt as get_prompt
    from .prompts import list_prompts as list_prompts
    from .releases import create_release as create_release
    from .releases import list_releases as list_releases
    from .releases import promote_release as promote_release
    from .secrets import create_secret as create_secret
    from .secrets import delete_secret as delete_secret
    from .secrets import list_secrets as list_secrets
    from .sip import attach_sip_numbers as attach_sip_numbers
    from .sip import cancel_sip_port as cancel_sip_port
    from .sip import check_sip_port as check_sip_port
    from .sip import create_sip_trunk as create_sip_trunk
    from .sip import delete_sip_trunk as delete_sip_trunk
    from .sip import detach_sip_numbers as detach_sip_numbers
    from .sip import discover_sip as discover_sip
    from .sip import generate_sip_password as generate_sip_password
    from .sip import get_sip_config as get_sip_config
    from .sip import get_sip_discovery_status as get_sip_discovery_status
    from .sip import get_sip_outbound_setup as get_sip_outbound_setup
    from .sip import get_sip_status as get_sip_status
    from .sip import get_sip_test_call_status as get_sip_test_call_status
    from .sip import get_sip_trunk as get_sip_trunk
    from .sip import initiate_sip_port as initiate_sip_port
    from .sip import list_sip_calls as list_sip_calls
    from .sip import list_sip_firewall_ips as list_sip_firewall_ips
    from .sip import list_sip_numbers as list_sip_numbers
    from .sip import list_sip_ports as list_sip_ports
    from .sip import list_sip_trunks as list_sip_trunks
    from .sip import parse_sip_destination as parse_sip_destination
    from .sip import test_sip_call as test_sip_call
    from .sip import test_sip_trunk_connection as test_sip_trunk_connection
    from .sip import update_sip_config as update_sip_config
    from .sip import update_sip_numbers as update_sip_numbers
    from .sip import update_sip_trunk as update_sip_trunk
    from .sip import upload_sip_port_document as upload_sip_port_document
    from .sms import analyze_sms_conversation as analyze_sms_conversation
    from .sms import clear_sms_conversation as clear_sms_conversation
    from .sms import create_sms_conversation as create_sms_conversation
    from .sms import delete_sms_conversation as delete_sms_conversation
    from .sms import delete_sms_conversation_messages as delete_sms_conversation_messages
    from .sms import end_sms_conversation as end_sms_conversation
    from .sms import get_sms_conversation as get_sms_conversation
    from .sms import get_sms_conversation_webhook as get_sms_conversation_webhook
    from .sms import get_sms_messages as get_sms_messages
    from .sms import get_sms_registration_status as get_sms_registration_status
    from .sms import hand_off_sms_conversation as hand_off_sms_conversation
    from .sms import list_sms_conversations as list_sms_conversations
    from .sms import list_sms_numbers as list_sms_numbers
    from .sms import resume_sms_conversation as resume_sms_conversation
    from .sms import send_sms as send_sms
    from .sms import send_sms_batch as send_sms_batch
    from .sms import send_sms_conversation_message as send_sms_conversation_message
    from .sms import submit_sms_registration as submit_sms_registration
    from .sms import toggle_sms_human as toggle_sms_human
    from .sms import update_sms_conversation as update_sms_conversation
    from .sms import update_sms_number as update_sms_number
    from .sms import update_sms_number_prompt as update_sms_number_prompt
    from .sms import update_sms_webhook as update_sms_webhook
    from .subaccounts import create_subaccount as create_subaccount
    from .subaccounts import disable_subaccount as disable_subaccount
    from .subaccounts import get_subaccount as get_subaccount
    from .subaccounts import list_subaccounts as list_subaccounts
    from .subaccounts import rotate_subaccount_key as rotate_subaccount_key
    from .subaccounts import transfer_subaccount_balance as transfer_subaccount_balance
    from .subaccounts import transfer_subaccount_number as transfer_subaccount_number
    from .tools import create_tool as create_tool
    from .tools import get_tool as get_tool
    from .tools import get_tool_log_stats as get_tool_log_stats
    from .tools import list_tool_logs as list_tool_logs
    from .tools import list_tools as list_tools
    from .tools import run_tool as run_tool
    from .tools import suggest_tools as suggest_tools
    from .tools import update_tool as update_tool
    from .tools_v1 import create_tool_v1 as create_tool_v1
    from .tools_v1 import delete_tool_v1 as delete_tool_v1
    from .tools_v1 import get_tool_v1 as get_tool_v1
    from .tools_v1 import list_tools_v1 as list_tools_v1
    from .tools_v1 import test_tool_v1 as test_tool_v1
    from .tools_v1 import update_tool_v1 as update_tool_v1
    from .translation import create_translation_session as create_translation_session
    from .translation import end_translation_session as end_translation_session
    from .translation import get_translation_session as get_translation_session
    from .triage import add_triage_issue_resource as add_triage_issue_resource
    from .triage import create_triage_agent_session as create_triage_agent_session
    from .triage import create_triage_category as create_triage_category
    from .triage import create_triage_issue as create_triage_issue
    from .triage import create_triage_issue_comment as create_triage_issue_comment
    from .triage import create_triage_issue_flag as create_triage_issue_flag
    from .triage import create_triage_issue_relation as create_triage_issue_relation
    from .triage import delete_triage_issue as delete_triage_issue
    from .triage import delete_triage_issue_flag as delete_triage_issue_flag
    from .triage import delete_triage_issue_relation as delete_triage_issue_relation
    from .triage import delete_triage_issue_resource as delete_triage_issue_resource
    from .triage import get_triage_issue as get_triage_issue
    from .triage import get_triage_issue_affected as get_triage_issue_affected
    from .triage import link_triage_issue_call as link_triage_issue_call
    from .triage import list_triage_agents as list_triage_agents
    from .triage import list_triage_categories as list_triage_categories
    from .triage import list_triage_flag_types as list_triage_flag_types
    from .triage import list_triage_issue_activity as list_triage_issue_activity
    from .triage import list_triage_issue_flags as list_triage_issue_flags
    from .triage import list_triage_issue_relations as list_triage_issue_relations
    from .triage import list_triage_issue_resources as list_triage_issue_resources
    from .triage import list_triage_issues as list_triage_issues
    from .triage import mark_triage_issue_viewed as mark_triage_issue_viewed
    from .triage import prompt_triage_agent_session as prompt_triage_agent_session
    from .triage import unlink_triage_issue_call as unlink_triage_issue_call
    from .triage import update_triage_issue as update_triage_issue
    from .tts import create_speak_stream_token as create_speak_stream_token
    from .tts import create_speech as create_speech
    from .tts import create_speech_open_ai_compatible as create_speech_open_ai_compatible
    from .tts import get_speak_sample as get_speak_sample
    from .tts import get_tts_model as get_tts_model
    from .tts import get_tts_usage as get_tts_usage
    from .tts import list_models as list_models
    from .tts import list_speak_samples as list_speak_samples
    from .tts import list_speech_models as list_speech_models
    from .tts import list_tts_models as list_tts_models
    from .tts import speak as speak
    from .twilio_accounts import create_twilio_account as create_twilio_account
    from .twilio_accounts import delete_twilio_account as delete_twilio_account
    from .voices import add_library_voice as add_library_voice
    from .voices import add_voice_samples as add_voice_samples
    from .voices import check_voice_name_availability as check_voice_name_availability
    from .voices import clone_voice as clone_voice
    from .voices import delete_voice as delete_voice
    from .voices import delete_voice_samples as delete_voice_samples
    from .voices import get_voice as get_voice
    from .voices import get_voice_sample as get_voice_sample
    from .voices import get_voice_settings as get_voice_settings
    from .voices import list_shared_voices as list_shared_voices
    from .voices import list_voice_samples as list_voice_samples
    from .voices import list_voices as list_voices
    from .voices import rate_voice as rate_voice
    from .voices import rename_voice as rename_voice
    from .voices import sample_voice as sample_voice
    from .voices import update_voice as update_voice
    from .voices import update_voice_config as update_voice_config
    from .voices import update_voice_samples as update_voice_samples
    from .voices import update_voice_settings as update_voice_settings
    from .web_agents import authorize_web_agent as authorize_web_agent
    from .web_agents import create_web_agent as create_web_agent
    from .web_agents import delete_web_agent as delete_web_agent
    from .web_agents import list_web_agents as list_web_agents
    from .web_agents import update_web_agent as update_web_agent
    from .webhooks import create_post_call_webhook as create_post_call_webhook
    from .webhooks import get_org_jwks as get_org_jwks
    from .webhooks import get_post_call_webhook as get_post_call_webhook
    from .webhooks import resend_post_call_webhooks as resend_post_call_webhooks
    from .widget import create_widget as create_widget
    from .widget import create_widget_custom_component as create_widget_custom_component
    from .widget import delete_widget as delete_widget
    from .widget import delete_widget_custom_component as delete_widget_custom_component
    from .widget import get_widget as get_widget
    from .widget import list_widget_custom_components as list_widget_custom_components
    from .widget import list_widget_threads as list_widget_threads
    from .widget import list_widgets as list_widgets
    from .widget import list_widgets_in_brief as list_widgets_in_brief
    from .widget import resend_widget_thread_webhook as resend_widget_thread_webhook
    from .widget import update_widget as update_widget
    from .widget import update_widget_custom_component as update_widget_custom_component
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "get_me": "account",
            "get_account_webhook": "account",
            "update_account_webhook": "account",
            "list_agent_branches": "agent_branches",
            "create_agent_branch": "agent_branches",
            "delete_agent_branch": "agent_branches",
            "merge_agent_branch": "agent_branches",
            "preview_agent_branch_rebase": "agent_branches",
            "rebase_agent_branch": "agent_branches",
            "get_agent_check": "agent_checks",
            "set_agent_check": "agent_checks",
            "delete_agent_check": "agent_checks",
            "remove_agent_check_eval": "agent_checks",
            "start_agent_check_run": "agent_checks",
            "list_agent_check_runs": "agent_checks",
            "get_agent_check_run": "agent_checks",
            "cancel_agent_check_run": "agent_checks",
            "list_agent_dispositions": "agent_dispositions",
            "create_agent_disposition": "agent_dispositions",
            "get_agent_disposition": "agent_dispositions",
            "delete_agent_disposition": "agent_dispositions",
            "get_agent_disposition_draft": "agent_dispositions",
            "update_agent_disposition_draft": "agent_dispositions",
            "list_agent_disposition_versions": "agent_dispositions",
            "get_agent_disposition_version": "agent_dispositions",
            "estimate_agent_disposition": "agent_dispositions",
            "publish_agent_disposition": "agent_dispositions",
            "disable_agent_disposition": "agent_dispositions",
            "start_agent_disposition_backfill": "agent_dispositions",
            "get_active_agent_disposition_backfill": "agent_dispositions",
            "get_agent_disposition_backfill": "agent_dispositions",
            "cancel_agent_disposition_backfill": "agent_dispositions",
            "get_agent_disposition_extractor_catalog": "agent_dispositions",
            "get_agent_disposition_judge_catalog": "agent_dispositions",
            "get_agent_disposition_judge_version": "agent_dispositions",
            "get_agent_disposition_model_catalog": "agent_dispositions",
            "get_agent_disposition_variable_catalog": "agent_dispositions",
            "list_agent_disposition_extractors": "agent_dispositions",
            "create_agent_disposition_extractor": "agent_dispositions",
            "get_agent_disposition_extractor": "agent_dispositions",
            "get_agent_disposition_extractor_version": "agent_dispositions",
            "update_agent_disposition_extractor_draft": "agent_dispositions",
            "publish_agent_disposition_extractor": "agent_dispositions",
            "list_agent_disposition_call_runs": "agent_dispositions",
            "list_agent_disposition_runs": "agent_dispositions",
            "start_agent_disposition_run": "agent_dispositions",
            "get_agent_disposition_run": "agent_dispositions",
            "list_agent_disposition_run_rows": "agent_dispositions",
            "export_agent_disposition_run": "agent_dispositions",
            "align_agent_disposition_run": "agent_dispositions",
            "list_agent_disposition_annotations": "agent_dispositions",
            "annotate_agent_disposition_value": "agent_dispositions",
            "list_agent_experiments": "agent_experiments",
            "create_agent_experiment": "agent_experiments",
            "get_agent_experiment": "agent_experiments",
            "update_agent_experiment": "agent_experiments",
            "stop_agent_experiment": "agent_experiments",
            "get_agent_identity": "agent_identity",
            "update_agent_identity": "agent_identity",
            "upload_agent_identity_logo": "agent_identity",
            "get_agent_identity_contact_card": "agent_identity",
            "send_agent_identity_test_card": "agent_identity",
            "get_agent_identity_bcid": "agent_identity",
            "submit_agent_identity_bcid": "agent_identity",
            "list_agent_library_scenarios": "agent_library",
            "list_agent_archived_nodes": "agent_library",
            "archive_agent_node": "agent_library",
            "delete_agent_archived_node": "agent_library",
            "migrate_agent_pathway": "agent_migrations",
            "migrate_agent_pathways": "agent_migrations",
            "migrate_agent_persona": "agent_migrations",
            "migrate_agent_widget": "agent_migrations",
            "start_agent_translation": "agent_migrations",
            "get_agent_translation": "agent_migrations",
            "cancel_agent_translation": "agent_migrations",
            "stream_agent_migration": "agent_migrations",
            "list_test_scenarios": "agent_testing",
            "create_test_scenario": "agent_testing",
            "generate_test_scenario_from_call": "agent_testing",
            "get_test_scenario": "agent_testing",
            "replace_test_scenario": "agent_testing",
            "delete_test_scenario": "agent_testing",
            "run_test_scenario": "agent_testing",
            "get_test_analytics": "agent_testing",
            "get_test_analytics_enhanced": "agent_testing",
            "list_test_scenario_eval_agents": "agent_testing",
            "replace_test_scenario_eval_agents": "agent_testing",
            "attach_test_scenario_eval_agent": "agent_testing",
            "detach_test_scenario_eval_agent": "agent_testing",
            "simulate_test_scenario": "agent_testing",
            "list_test_simulation_runs": "agent_testing",
            "get_test_simulation_results": "agent_testing",
            "list_test_runs": "agent_testing",
            "get_test_run": "agent_testing",
            "analyze_test_run": "agent_testing",
            "run_test_batch": "agent_testing",
            "get_test_batch": "agent_testing",
            "create_simulation_set": "agent_testing",
            "get_simulation_set": "agent_testing",
            "list_test_templates": "agent_testing",
            "clone_test_template": "agent_testing",
            "start_tornado": "agent_testing",
            "get_active_tornado": "agent_testing",
            "get_tornado_status": "agent_testing",
            "cancel_tornado": "agent_testing",
            "list_agent_variables": "agent_variables",
            "set_agent_variable": "agent_variables",
            "delete_agent_variable": "agent_variables",
            "list_agents": "agents",
            "create_agent": "agents",
            "get_agent": "agents",
            "delete_agent": "agents",
            "update_agent": "agents",
            "get_agent_memory_schema": "agents",
            "infer_agent_memory_schema": "agents",
            "bind_agent_widget": "agents",
            "get_agent_starter": "agents",
            "get_agent_inbound": "agents",
            "attach_agent_inbound": "agents",
            "detach_agent_inbound": "agents",
            "list_agent_environments": "agents",
            "list_agent_deployments": "agents",
            "publish_agent": "agents",
            "preview_agent_publish": "agents",
            "promote_agent": "agents",
            "rollback_agent": "agents",
            "list_agent_versions": "agents",
            "create_agent_version": "agents",
            "get_latest_agent_version": "agents",
            "get_agent_version": "agents",
            "get_agent_version_graph": "agents",
            "list_agent_scenario_history": "agents",
            "list_alarms": "alarms",
            "create_alarm": "alarms",
            "list_alarm_history": "alarms",
            "get_alarm": "alarms",
            "delete_alarm": "alarms",
            "update_alarm": "alarms",
            "notify_alarm": "alarms",
            "toggle_alarm": "alarms",
            "trigger_alarm": "alarms",
            "list_alarm_events": "alarms",
            "create_analytics_cohort": "analytics",
            "get_analytics_cohort": "analytics",
            "list_analytics_cohort_ids": "analytics",
            "query_analytics": "analytics",
            "list_analytics_dashboards": "analytics",
            "list_analytics_panel_templates": "analytics",
            "get_analytics_dashboard": "analytics",
            "delete_analytics_dashboard": "analytics",
            "add_analytics_dashboard_panel": "analytics",
            "get_analytics_agent_pathway": "analytics",
            "get_analytics_pathway_definition": "analytics",
            "publish_analytics_pathway_definition": "analytics",
            "propose_analytics_pathway_definition": "analytics",
            "list_audit_logs": "audit",
            "list_automation_events": "automations",
            "list_automation_integration_events": "automations",
            "list_automation_pipelines": "automations",
            "create_automation_pipeline": "automations",
            "get_automation_pipeline": "automations",
            "update_automation_pipeline": "automations",
            "delete_automation_pipeline": "automations",
            "list_automation_triggers": "automations",
            "create_automation_trigger": "automations",
            "get_automation_trigger": "automations",
            "update_automation_trigger": "automations",
            "delete_automation_trigger": "automations",
            "toggle_automation_trigger": "automations",
            "test_automation_trigger": "automations",
            "list_automation_executions": "automations",
            "get_automation_execution": "automations",
            "create_batch": "batches",
            "list_batches": "batches",
            "get_batch": "batches",
            "list_batch_logs": "batches",
            "stop_batch": "batches",
            "pause_batch": "batches",
            "add_batch_recipients": "batches",
            "get_org_billing": "billing",
            "get_org_billing_refill": "billing",
            "list_blocked_numbers": "blocked_numbers",
            "create_blocked_numbers": "blocked_numbers",
            "get_blocked_number": "blocked_numbers",
            "delete_blocked_number": "blocked_numbers",
            "update_blocked_number": "blocked_numbers",
            "list_calls": "calls",
            "send_call": "calls",
            "get_call": "calls",
            "list_active_calls": "calls",
            "stop_all_active_calls": "calls",
            "transfer_active_call": "calls",
            "stop_call": "calls",
            "listen_to_call": "calls",
            "create_transcript_stream_url": "calls",
            "stream_active_calls": "calls",
            "stream_call_transcript": "calls",
            "get_call_recording": "calls",
            "get_call_recording_url": "calls",
            "analyze_call": "calls",
            "analyze_call_with_schema": "calls",
            "list_call_events": "calls",
            "get_corrected_transcript": "calls",
            "get_call_event_stream": "calls",
            "simulate_calls": "calls",
            "list_campaigns": "campaigns",
            "create_campaign": "campaigns",
            "get_campaign": "campaigns",
            "stop_campaign": "campaigns",
            "get_citation_schema": "citations",
            "create_citation_schema": "citations",
            "delete_citation_schema": "citations",
            "update_citation_schema": "citations",
            "list_citation_schemas": "citations",
            "backfill_citations": "citations",
            "get_citation_schema_by_path": "citations",
            "get_citation_analytics": "citations",
            "get_citation_time_series": "citations",
            "get_citation_top_values": "citations",
            "get_citation_issues": "citations",
            "get_citation_issue_time_series": "citations",
            "get_citation_backfill_status": "citations",
            "list_contacts": "contacts",
            "find_contact": "contacts",
            "merge_contacts": "contacts",
            "resolve_contact": "contacts",
            "get_contact": "contacts",
            "update_contact": "contacts",
            "list_convo_pathways": "convo_pathways",
            "create_convo_pathway": "convo_pathways",
            "duplicate_convo_pathway": "convo_pathways",
            "get_convo_pathway": "convo_pathways",
            "update_convo_pathway": "convo_pathways",
            "delete_convo_pathway": "convo_pathways",
            "get_convo_pathway_version": "convo_pathways",
            "create_convo_pathway_version": "convo_pathways",
            "update_convo_pathway_version": "convo_pathways",
            "publish_convo_pathway_version": "convo_pathways",
            "list_custom_dialing_pools": "dialing_pools",
            "create_custom_dialing_pool": "dialing_pools",
            "get_custom_dialing_pool": "dialing_pools",
            "update_custom_dialing_pool": "dialing_pools",
            "list_dispositions": "dispositions",
            "create_disposition": "dispositions",
            "get_disposition": "dispositions",
            "delete_disposition": "dispositions",
            "update_disposition": "dispositions",
            "generate_disposition": "dispositions",
            "adjust_disposition": "dispositions",
            "list_disposition_runs": "dispositions",
            "run_disposition": "dispositions",
            "get_evals_status": "evals",
            "list_eval_agent_templates": "evals",
            "get_eval_agent_template": "evals",
            "list_eval_user_templates": "evals",
            "create_eval_user_template": "evals",
            "get_eval_user_template": "evals",
            "delete_eval_user_template": "evals",
            "update_eval_user_template": "evals",
            "list_eval_agents": "evals",
            "create_eval_agent": "evals",
            "get_eval_agent": "evals",
            "delete_eval_agent": "evals",
            "update_eval_agent": "evals",
            "publish_eval_agent": "evals",
            "list_eval_agent_versions": "evals",
            "create_eval_agent_version": "evals",
            "get_eval_agent_version": "evals",
            "update_eval_agent_version": "evals",
            "list_eval_runs": "evals",
            "create_eval_run": "evals",
            "estimate_eval_run": "evals",
            "get_eval_run": "evals",
            "list_eval_run_agent_results": "evals",
            "list_eval_run_agent_snapshots": "evals",
            "list_eval_run_call_results": "evals",
            "cancel_eval_run": "evals",
            "list_eval_test_configs": "evals",
            "create_eval_test_config": "evals",
            "delete_eval_test_config": "evals",
            "update_eval_test_config": "evals",
            "draft_eval_agent_from_triage": "evals",
            "apply_eval_run": "evals",
            "list_eval_workbench_setups": "evals",
            "create_eval_workbench_setup": "evals",
            "get_eval_workbench_setup": "evals",
            "delete_eval_workbench_setup": "evals",
            "update_eval_workbench_setup": "evals",
            "publish_eval_workbench_setup": "evals",
            "list_eval_workbench_setup_versions": "evals",
            "create_eval_workbench_setup_version": "evals",
            "get_eval_workbench_setup_version": "evals",
            "update_eval_workbench_setup_version": "evals",
            "attach_file": "files",
            "list_guard_rails": "guard_rails",
            "create_guard_rail": "guard_rails",
            "get_guard_rail": "guard_rails",
            "delete_guard_rail": "guard_rails",
            "update_guard_rail": "guard_rails",
            "list_integration_actions": "integrations",
            "list_integration_resources": "integrations",
            "list_resources": "integrations",
            "get_resource": "integrations",
            "delete_resource": "integrations",
            "list_resource_actions": "integrations",
            "list_knowledge_bases": "knowledge",
            "create_empty_knowledge_base": "knowledge",
            "create_knowledge_base": "knowledge",
            "crawl_knowledge_site": "knowledge",
            "chat_with_knowledge_base": "knowledge",
            "get_knowledge_base": "knowledge",
            "update_knowledge_base": "knowledge",
            "delete_knowledge_base": "knowledge",
            "improve_knowledge_base": "knowledge",
            "answer_from_knowledge": "knowledge",
            "get_knowledge_analytics": "knowledge",
            "replace_knowledge_content": "knowledge",
            "replace_knowledge_urls": "knowledge",
            "list_knowledge_versions": "knowledge",
            "restore_knowledge_version": "knowledge",
            "list_knowledge_gaps": "knowledge",
            "resolve_knowledge_gap": "knowledge",
            "list_vector_knowledge_bases": "knowledge_vectors",
            "create_vector_knowledge_base": "knowledge_vectors",
            "upload_vector_knowledge_text": "knowledge_vectors",
            "upload_vector_knowledge_media": "knowledge_vectors",
            "get_vector_knowledge_base": "knowledge_vectors",
            "delete_vector_knowledge_base": "knowledge_vectors",
            "update_vector_knowledge_base": "knowledge_vectors",
            "list_memory_changes": "memory",
            "create_contact_memory": "memory",
            "get_contact_memory": "memory",
            "update_contact_memory_facts": "memory",
            "list_contact_memory_messages": "memory",
            "update_contact_memory_summary": "memory",
            "get_memory_context": "memory",
            "enable_memory": "memory",
            "reset_memory": "memory",
            "list_memory_stores": "memory_stores_legacy",
            "create_memory_store": "memory_stores_legacy",
            "get_memory_store": "memory_stores_legacy",
            "update_memory_store": "memory_stores_legacy",
            "delete_memory_store": "memory_stores_legacy",
            "add_memory_store_user": "memory_stores_legacy",
            "get_memory_store_user": "memory_stores_legacy",
            "search_memory_store_users": "memory_stores_legacy",
            "update_memory_store_user": "memory_stores_legacy",
            "delete_memory_store_user": "memory_stores_legacy",
            "add_memory_store_call": "memory_stores_legacy",
            "delete_memory_store_call": "memory_stores_legacy",
            "list_inbound_numbers": "numbers",
            "import_inbound_numbers": "numbers",
            "update_inbound_session": "numbers",
            "get_inbound_number": "numbers",
            "update_inbound_number": "numbers",
            "release_inbound_number": "numbers",
            "delete_inbound_number": "numbers",
            "purchase_inbound_number": "numbers",
            "update_inbound_number_label": "numbers",
            "list_outbound_numbers": "numbers",
            "purchase_outbound_number": "numbers",
            "get_inbound_voice_pool": "numbers",
            "set_inbound_voice_pool": "numbers",
            "purchase_inbound_number_v1": "numbers",
            "send_inbound_webhook": "numbers",
            "start_onboarding": "onboarding",
            "poll_onboarding": "onboarding",
            "exchange_onboarding_token": "onboarding",
            "create_org": "orgs",
            "get_org": "orgs",
            "delete_org": "orgs",
            "update_org_properties": "orgs",
            "update_org_service_version": "orgs",
            "get_org_service_version": "orgs",
            "list_org_service_versions": "orgs",
            "list_my_org_memberships": "orgs",
            "leave_org": "orgs",
            "list_org_members": "orgs",
            "update_org_members": "orgs",
            "update_org_member_permissions": "orgs",
            "list_pathways": "pathways",
            "create_pathway": "pathways",
            "generate_pathway": "pathways",
            "get_pathway_generation_status": "pathways",
            "get_pathway_session": "pathways",
            "get_pathway": "pathways",
            "update_pathway": "pathways",
            "delete_pathway": "pathways",
            "create_pathway_chat": "pathways",
            "get_pathway_chat": "pathways",
            "send_pathway_chat_message": "pathways",
            "list_pathway_folders": "pathways",
            "create_pathway_folder": "pathways",
            "move_pathway_to_folder": "pathways",
            "delete_pathway_folder": "pathways",
            "update_pathway_folder": "pathways",
            "list_folder_pathways": "pathways",
            "run_pathway_simulation": "pathways",
            "get_pathway_simulation": "pathways",
            "continue_pathway_simulation": "pathways",
            "add_pathway_test_case": "pathways",
            "list_pathway_test_cases": "pathways",
            "run_pathway_test_case": "pathways",
            "get_pathway_test_case_call": "pathways",
            "invoke_node_test": "pathways",
            "run_node_test": "pathways",
            "test_pathway_code": "pathways",
            "get_node_test_run": "pathways",
            "get_pathway_call": "pathways",
            "list_pathway_versions": "pathways",
            "create_pathway_version": "pathways",
            "get_pathway_version": "pathways",
            "update_pathway_version": "pathways",
            "delete_pathway_version": "pathways",
            "publish_pathway_version": "pathways",
            "list_personas": "personas",
            "create_persona": "personas",
            "get_persona": "personas",
            "update_persona_with_post": "personas",
            "delete_persona": "personas",
            "update_persona": "personas",
            "list_persona_gaps": "personas",
            "resolve_persona_gap": "personas",
            "update_persona_memory": "personas",
            "attach_persona_inbound_number": "personas",
            "detach_persona_inbound_number": "personas",
            "update_persona_inbound_settings": "personas",
            "list_persona_versions": "personas",
            "get_persona_version": "personas",
            "promote_persona_version": "personas",
            "get_persona_production_version": "personas",
            "get_persona_draft_version": "personas",
            "reset_persona_version": "personas",
            "promote_persona": "personas",
            "reset_persona_draft": "personas",
            "list_prompts": "prompts",
            "create_prompt": "prompts",
            "get_prompt": "prompts",
            "list_releases": "releases",
            "create_release": "releases",
            "promote_release": "releases",
            "list_secrets": "secrets",
            "create_secret": "secrets",
            "delete_secret": "secrets",
            "get_sip_config": "sip",
            "attach_sip_numbers": "sip",
            "update_sip_numbers": "sip",
            "detach_sip_numbers": "sip",
            "update_sip_config": "sip",
            "list_sip_numbers": "sip",
            "list_sip_calls": "sip",
            "get_sip_status": "sip",
            "discover_sip": "sip",
            "get_sip_discovery_status": "sip",
            "test_sip_call": "sip",
            "get_sip_test_call_status": "sip",
            "list_sip_ports": "sip",
            "check_sip_port": "sip",
            "upload_sip_port_document": "sip",
            "initiate_sip_port": "sip",
            "cancel_sip_port": "sip",
            "list_sip_firewall_ips": "sip",
            "generate_sip_password": "sip",
            "get_sip_outbound_setup": "sip",
            "parse_sip_destination": "sip",
            "list_sip_trunks": "sip",
            "create_sip_trunk": "sip",
            "get_sip_trunk": "sip",
            "delete_sip_trunk": "sip",
            "update_sip_trunk": "sip",
            "test_sip_trunk_connection": "sip",
            "send_sms": "sms",
            "send_sms_batch": "sms",
            "create_sms_conversation": "sms",
            "analyze_sms_conversation": "sms",
            "list_sms_conversations": "sms",
            "get_sms_conversation": "sms",
            "delete_sms_conversation": "sms",
            "update_sms_conversation": "sms",
            "send_sms_conversation_message": "sms",
            "delete_sms_conversation_messages": "sms",
            "get_sms_conversation_webhook": "sms",
            "hand_off_sms_conversation": "sms",
            "resume_sms_conversation": "sms",
            "end_sms_conversation": "sms",
            "clear_sms_conversation": "sms",
            "get_sms_messages": "sms",
            "submit_sms_registration": "sms",
            "get_sms_registration_status": "sms",
            "toggle_sms_human": "sms",
            "update_sms_number_prompt": "sms",
            "update_sms_webhook": "sms",
            "list_sms_numbers": "sms",
            "update_sms_number": "sms",
            "list_subaccounts": "subaccounts",
            "create_subaccount": "subaccounts",
            "get_subaccount": "subaccounts",
            "disable_subaccount": "subaccounts",
            "rotate_subaccount_key": "subaccounts",
            "transfer_subaccount_balance": "subaccounts",
            "transfer_subaccount_number": "subaccounts",
            "list_tools": "tools",
            "create_tool": "tools",
            "get_tool": "tools",
            "update_tool": "tools",
            "run_tool": "tools",
            "suggest_tools": "tools",
            "list_tool_logs": "tools",
            "get_tool_log_stats": "tools",
            "list_tools_v1": "tools_v1",
            "create_tool_v1": "tools_v1",
            "get_tool_v1": "tools_v1",
            "update_tool_v1": "tools_v1",
            "delete_tool_v1": "tools_v1",
            "test_tool_v1": "tools_v1",
            "create_translation_session": "translation",
            "get_translation_session": "translation",
            "end_translation_session": "translation",
            "list_triage_issues": "triage",
            "create_triage_issue": "triage",
            "get_triage_issue": "triage",
            "delete_triage_issue": "triage",
            "update_triage_issue": "triage",
            "get_triage_issue_affected": "triage",
            "mark_triage_issue_viewed": "triage",
            "list_triage_issue_activity": "triage",
            "create_triage_issue_comment": "triage",
            "create_triage_agent_session": "triage",
            "prompt_triage_agent_session": "triage",
            "list_triage_agents": "triage",
            "list_triage_categories": "triage",
            "create_triage_category": "triage",
            "list_triage_flag_types": "triage",
            "list_triage_issue_resources": "triage",
            "add_triage_issue_resource": "triage",
            "delete_triage_issue_resource": "triage",
            "link_triage_issue_call": "triage",
            "unlink_triage_issue_call": "triage",
            "list_triage_issue_flags": "triage",
            "create_triage_issue_flag": "triage",
            "delete_triage_issue_flag": "triage",
            "list_triage_issue_relations": "triage",
            "create_triage_issue_relation": "triage",
            "delete_triage_issue_relation": "triage",
            "list_models": "tts",
            "list_tts_models": "tts",
            "list_speak_samples": "tts",
            "get_speak_sample": "tts",
            "create_speak_stream_token": "tts",
            "create_speech": "tts",
            "create_speech_open_ai_compatible": "tts",
            "speak": "tts",
            "list_speech_models": "tts",
            "get_tts_model": "tts",
            "get_tts_usage": "tts",
            "create_twilio_account": "twilio_accounts",
            "delete_twilio_account": "twilio_accounts",
            "list_voices": "voices",
            "check_voice_name_availability": "voices",
            "list_shared_voices": "voices",
            "add_library_voice": "voices",
            "get_voice": "voices",
            "delete_voice": "voices",
            "update_voice": "voices",
            "rate_voice": "voices",
            "rename_voice": "voices",
            "clone_voice": "voices",
            "sample_voice": "voices",
            "add_voice_samples": "voices",
            "list_voice_samples": "voices",
            "delete_voice_samples": "voices",
            "update_voice_samples": "voices",
            "get_voice_sample": "voices",
            "get_voice_settings": "voices",
            "update_voice_settings": "voices",
            "update_voice_config": "voices",
            "list_web_agents": "web_agents",
            "create_web_agent": "web_agents",
            "update_web_agent": "web_agents",
            "authorize_web_agent": "web_agents",
            "delete_web_agent": "web_agents",
            "create_post_call_webhook": "webhooks",
            "resend_post_call_webhooks": "webhooks",
            "get_post_call_webhook": "webhooks",
            "get_org_jwks": "webhooks",
            "list_widgets_in_brief": "widget",
            "create_widget": "widget",
            "list_widgets": "widget",
            "get_widget": "widget",
            "delete_widget": "widget",
            "update_widget": "widget",
            "list_widget_custom_components": "widget",
            "create_widget_custom_component": "widget",
            "delete_widget_custom_component": "widget",
            "update_widget_custom_component": "widget",
            "list_widget_threads": "widget",
            "resend_widget_thread_webhook": "widget",
        },
    )

__all__ = [
    "add_analytics_dashboard_panel",
    "add_batch_recipients",
    "add_library_voice",
    "add_memory_store_call",
    "add_memory_store_user",
    "add_pathway_test_case",
    "add_triage_issue_resource",
    "add_voice_samples",
    "adjust_disposition",
    "align_agent_disposition_run",
    "analyze_call",
    "analyze_call_with_schema",
    "analyze_sms_conversation",
    "analyze_test_run",
    "annotate_agent_disposition_value",
    "answer_from_knowledge",
    "apply_eval_run",
    "archive_agent_node",
    "attach_agent_inbound",
    "attach_file",
    "attach_persona_inbound_number",
    "attach_sip_numbers",
    "attach_test_scenario_eval_agent",
    "authorize_web_agent",
    "backfill_citations",
    "bind_agent_widget",
    "cancel_agent_check_run",
    "cancel_agent_disposition_backfill",
    "cancel_agent_translation",
    "cancel_eval_run",
    "cancel_sip_port",
    "cancel_tornado",
    "chat_with_knowledge_base",
    "check_sip_port",
    "check_voice_name_availability",
    "clear_sms_conversation",
    "clone_test_template",
    "clone_voice",
    "continue_pathway_simulation",
    "crawl_knowledge_site",
    "create_agent",
    "create_agent_branch",
    "create_agent_disposition",
    "create_agent_disposition_extractor",
    "create_agent_experiment",
    "create_agent_version",
    "create_alarm",
    "create_analytics_cohort",
    "create_automation_pipeline",
    "create_automation_trigger",
    "create_batch",
    "create_blocked_numbers",
    "create_campaign",
    "create_citation_schema",
    "create_contact_memory",
    "create_convo_pathway",
    "create_convo_pathway_version",
    "create_custom_dialing_pool",
    "create_disposition",
    "create_empty_knowledge_base",
    "create_eval_agent",
    "create_eval_agent_version",
    "create_eval_run",
    "create_eval_test_config",
    "create_eval_user_template",
    "create_eval_workbench_setup",
    "create_eval_workbench_setup_version",
    "create_guard_rail",
    "create_knowledge_base",
    "create_memory_store",
    "create_org",
    "create_pathway",
    "create_pathway_chat",
    "create_pathway_folder",
    "create_pathway_version",
    "create_persona",
    "create_post_call_webhook",
    "create_prompt",
    "create_release",
    "create_secret",
    "create_simulation_set",
    "create_sip_trunk",
    "create_sms_conversation",
    "create_speak_stream_token",
    "create_speech",
    "create_speech_open_ai_compatible",
    "create_subaccount",
    "create_test_scenario",
    "create_tool",
    "create_tool_v1",
    "create_transcript_stream_url",
    "create_translation_session",
    "create_triage_agent_session",
    "create_triage_category",
    "create_triage_issue",
    "create_triage_issue_comment",
    "create_triage_issue_flag",
    "create_triage_issue_relation",
    "create_twilio_account",
    "create_vector_knowledge_base",
    "create_web_agent",
    "create_widget",
    "create_widget_custom_component",
    "delete_agent",
    "delete_agent_archived_node",
    "delete_agent_branch",
    "delete_agent_check",
    "delete_agent_disposition",
    "delete_agent_variable",
    "delete_alarm",
    "delete_analytics_dashboard",
    "delete_automation_pipeline",
    "delete_automation_trigger",
    "delete_blocked_number",
    "delete_citation_schema",
    "delete_convo_pathway",
    "delete_disposition",
    "delete_eval_agent",
    "delete_eval_test_config",
    "delete_eval_user_template",
    "delete_eval_workbench_setup",
    "delete_guard_rail",
    "delete_inbound_number",
    "delete_knowledge_base",
    "delete_memory_store",
    "delete_memory_store_call",
    "delete_memory_store_user",
    "delete_org",
    "delete_pathway",
    "delete_pathway_folder",
    "delete_pathway_version",
    "delete_persona",
    "delete_resource",
    "delete_secret",
    "delete_sip_trunk",
    "delete_sms_conversation",
    "delete_sms_conversation_messages",
    "delete_test_scenario",
    "delete_tool_v1",
    "delete_triage_issue",
    "delete_triage_issue_flag",
    "delete_triage_issue_relation",
    "delete_triage_issue_resource",
    "delete_twilio_account",
    "delete_vector_knowledge_base",
    "delete_voice",
    "delete_voice_samples",
    "delete_web_agent",
    "delete_widget",
    "delete_widget_custom_component",
    "detach_agent_inbound",
    "detach_persona_inbound_number",
    "detach_sip_numbers",
    "detach_test_scenario_eval_agent",
    "disable_agent_disposition",
    "disable_subaccount",
    "discover_sip",
    "draft_eval_agent_from_triage",
    "duplicate_convo_pathway",
    "enable_memory",
    "end_sms_conversation",
    "end_translation_session",
    "estimate_agent_disposition",
    "estimate_eval_run",
    "exchange_onboarding_token",
    "export_agent_disposition_run",
    "find_contact",
    "generate_disposition",
    "generate_pathway",
    "generate_sip_password",
    "generate_test_scenario_from_call",
    "get_account_webhook",
    "get_active_agent_disposition_backfill",
    "get_active_tornado",
    "get_agent",
    "get_agent_check",
    "get_agent_check_run",
    "get_agent_disposition",
    "get_agent_disposition_backfill",
    "get_agent_disposition_draft",
    "get_agent_disposition_extractor",
    "get_agent_disposition_extractor_catalog",
    "get_agent_disposition_extractor_version",
    "get_agent_disposition_judge_catalog",
    "get_agent_disposition_judge_version",
    "get_agent_disposition_model_catalog",
    "get_agent_disposition_run",
    "get_agent_disposition_variable_catalog",
    "get_agent_disposition_version",
    "get_agent_experiment",
    "get_agent_identity",
    "get_agent_identity_bcid",
    "get_agent_identity_contact_card",
    "get_agent_inbound",
    "get_agent_memory_schema",
    "get_agent_starter",
    "get_agent_translation",
    "get_agent_version",
    "get_agent_version_graph",
    "get_alarm",
    "get_analytics_agent_pathway",
    "get_analytics_cohort",
    "get_analytics_dashboard",
    "get_analytics_pathway_definition",
    "get_automation_execution",
    "get_automation_pipeline",
    "get_automation_trigger",
    "get_batch",
    "get_blocked_number",
    "get_call",
    "get_call_event_stream",
    "get_call_recording",
    "get_call_recording_url",
    "get_campaign",
    "get_citation_analytics",
    "get_citation_backfill_status",
    "get_citation_issue_time_series",
    "get_citation_issues",
    "get_citation_schema",
    "get_citation_schema_by_path",
    "get_citation_time_series",
    "get_citation_top_values",
    "get_contact",
    "get_contact_memory",
    "get_convo_pathway",
    "get_convo_pathway_version",
    "get_corrected_transcript",
    "get_custom_dialing_pool",
    "get_disposition",
    "get_eval_agent",
    "get_eval_agent_template",
    "get_eval_agent_version",
    "get_eval_run",
    "get_eval_user_template",
    "get_eval_workbench_setup",
    "get_eval_workbench_setup_version",
    "get_evals_status",
    "get_guard_rail",
    "get_inbound_number",
    "get_inbound_voice_pool",
    "get_knowledge_analytics",
    "get_knowledge_base",
    "get_latest_agent_version",
    "get_me",
    "get_memory_context",
    "get_memory_store",
    "get_memory_store_user",
    "get_node_test_run",
    "get_org",
    "get_org_billing",
    "get_org_billing_refill",
    "get_org_jwks",
    "get_org_service_version",
    "get_pathway",
    "get_pathway_call",
    "get_pathway_chat",
    "get_pathway_generation_status",
    "get_pathway_session",
    "get_pathway_simulation",
    "get_pathway_test_case_call",
    "get_pathway_version",
    "get_persona",
    "get_persona_draft_version",
    "get_persona_production_version",
    "get_persona_version",
    "get_post_call_webhook",
    "get_prompt",
    "get_resource",
    "get_simulation_set",
    "get_sip_config",
    "get_sip_discovery_status",
    "get_sip_outbound_setup",
    "get_sip_status",
    "get_sip_test_call_status",
    "get_sip_trunk",
    "get_sms_conversation",
    "get_sms_conversation_webhook",
    "get_sms_messages",
    "get_sms_registration_status",
    "get_speak_sample",
    "get_subaccount",
    "get_test_analytics",
    "get_test_analytics_enhanced",
    "get_test_batch",
    "get_test_run",
    "get_test_scenario",
    "get_test_simulation_results",
    "get_tool",
    "get_tool_log_stats",
    "get_tool_v1",
    "get_tornado_status",
    "get_translation_session",
    "get_triage_issue",
    "get_triage_issue_affected",
    "get_tts_model",
    "get_tts_usage",
    "get_vector_knowledge_base",
    "get_voice",
    "get_voice_sample",
    "get_voice_settings",
    "get_widget",
    "hand_off_sms_conversation",
    "import_inbound_numbers",
    "improve_knowledge_base",
    "infer_agent_memory_schema",
    "initiate_sip_port",
    "invoke_node_test",
    "leave_org",
    "link_triage_issue_call",
    "list_active_calls",
    "list_agent_archived_nodes",
    "list_agent_branches",
    "list_agent_check_runs",
    "list_agent_deployments",
    "list_agent_disposition_annotations",
    "list_agent_disposition_call_runs",
    "list_agent_disposition_extractors",
    "list_agent_disposition_run_rows",
    "list_agent_disposition_runs",
    "list_agent_disposition_versions",
    "list_agent_dispositions",
    "list_agent_environments",
    "list_agent_experiments",
    "list_agent_library_scenarios",
    "list_agent_scenario_history",
    "list_agent_variables",
    "list_agent_versions",
    "list_agents",
    "list_alarm_events",
    "list_alarm_history",
    "list_alarms",
    "list_analytics_cohort_ids",
    "list_analytics_dashboards",
    "list_analytics_panel_templates",
    "list_audit_logs",
    "list_automation_events",
    "list_automation_executions",
    "list_automation_integration_events",
    "list_automation_pipelines",
    "list_automation_triggers",
    "list_batch_logs",
    "list_batches",
    "list_blocked_numbers",
    "list_call_events",
    "list_calls",
    "list_campaigns",
    "list_citation_schemas",
    "list_contact_memory_messages",
    "list_contacts",
    "list_convo_pathways",
    "list_custom_dialing_pools",
    "list_disposition_runs",
    "list_dispositions",
    "list_eval_agent_templates",
    "list_eval_agent_versions",
    "list_eval_agents",
    "list_eval_run_agent_results",
    "list_eval_run_agent_snapshots",
    "list_eval_run_call_results",
    "list_eval_runs",
    "list_eval_test_configs",
    "list_eval_user_templates",
    "list_eval_workbench_setup_versions",
    "list_eval_workbench_setups",
    "list_folder_pathways",
    "list_guard_rails",
    "list_inbound_numbers",
    "list_integration_actions",
    "list_integration_resources",
    "list_knowledge_bases",
    "list_knowledge_gaps",
    "list_knowledge_versions",
    "list_memory_changes",
    "list_memory_stores",
    "list_models",
    "list_my_org_memberships",
    "list_org_members",
    "list_org_service_versions",
    "list_outbound_numbers",
    "list_pathway_folders",
    "list_pathway_test_cases",
    "list_pathway_versions",
    "list_pathways",
    "list_persona_gaps",
    "list_persona_versions",
    "list_personas",
    "list_prompts",
    "list_releases",
    "list_resource_actions",
    "list_resources",
    "list_secrets",
    "list_shared_voices",
    "list_sip_calls",
    "list_sip_firewall_ips",
    "list_sip_numbers",
    "list_sip_ports",
    "list_sip_trunks",
    "list_sms_conversations",
    "list_sms_numbers",
    "list_speak_samples",
    "list_speech_models",
    "list_subaccounts",
    "list_test_runs",
    "list_test_scenario_eval_agents",
    "list_test_scenarios",
    "list_test_simulation_runs",
    "list_test_templates",
    "list_tool_logs",
    "list_tools",
    "list_tools_v1",
    "list_triage_agents",
    "list_triage_categories",
    "list_triage_flag_types",
    "list_triage_issue_activity",
    "list_triage_issue_flags",
    "list_triage_issue_relations",
    "list_triage_issue_resources",
    "list_triage_issues",
    "list_tts_models",
    "list_vector_knowledge_bases",
    "list_voice_samples",
    "list_voices",
    "list_web_agents",
    "list_widget_custom_components",
    "list_widget_threads",
    "list_widgets",
    "list_widgets_in_brief",
    "listen_to_call",
    "mark_triage_issue_viewed",
    "merge_agent_branch",
    "merge_contacts",
    "migrate_agent_pathway",
    "migrate_agent_pathways",
    "migrate_agent_persona",
    "migrate_agent_widget",
    "move_pathway_to_folder",
    "notify_alarm",
    "parse_sip_destination",
    "pause_batch",
    "poll_onboarding",
    "preview_agent_branch_rebase",
    "preview_agent_publish",
    "promote_agent",
    "promote_persona",
    "promote_persona_version",
    "promote_release",
    "prompt_triage_agent_session",
    "propose_analytics_pathway_definition",
    "publish_agent",
    "publish_agent_disposition",
    "publish_agent_disposition_extractor",
    "publish_analytics_pathway_definition",
    "publish_convo_pathway_version",
    "publish_eval_agent",
    "publish_eval_workbench_setup",
    "publish_pathway_version",
    "purchase_inbound_number",
    "purchase_inbound_number_v1",
    "purchase_outbound_number",
    "query_analytics",
    "rate_voice",
    "rebase_agent_branch",
    "release_inbound_number",
    "remove_agent_check_eval",
    "rename_voice",
    "replace_knowledge_content",
    "replace_knowledge_urls",
    "replace_test_scenario",
    "replace_test_scenario_eval_agents",
    "resend_post_call_webhooks",
    "resend_widget_thread_webhook",
    "reset_memory",
    "reset_persona_draft",
    "reset_persona_version",
    "resolve_contact",
    "resolve_knowledge_gap",
    "resolve_persona_gap",
    "restore_knowledge_version",
    "resume_sms_conversation",
    "rollback_agent",
    "rotate_subaccount_key",
    "run_disposition",
    "run_node_test",
    "run_pathway_simulation",
    "run_pathway_test_case",
    "run_test_batch",
    "run_test_scenario",
    "run_tool",
    "sample_voice",
    "search_memory_store_users",
    "send_agent_identity_test_card",
    "send_call",
    "send_inbound_webhook",
    "send_pathway_chat_message",
    "send_sms",
    "send_sms_batch",
    "send_sms_conversation_message",
    "set_agent_check",
    "set_agent_variable",
    "set_inbound_voice_pool",
    "simulate_calls",
    "simulate_test_scenario",
    "speak",
    "start_agent_check_run",
    "start_agent_disposition_backfill",
    "start_agent_disposition_run",
    "start_agent_translation",
    "start_onboarding",
    "start_tornado",
    "stop_agent_experiment",
    "stop_all_active_calls",
    "stop_batch",
    "stop_call",
    "stop_campaign",
    "stream_active_calls",
    "stream_agent_migration",
    "stream_call_transcript",
    "submit_agent_identity_bcid",
    "submit_sms_registration",
    "suggest_tools",
    "test_automation_trigger",
    "test_pathway_code",
    "test_sip_call",
    "test_sip_trunk_connection",
    "test_tool_v1",
    "toggle_alarm",
    "toggle_automation_trigger",
    "toggle_sms_human",
    "transfer_active_call",
    "transfer_subaccount_balance",
    "transfer_subaccount_number",
    "trigger_alarm",
    "unlink_triage_issue_call",
    "update_account_webhook",
    "update_agent",
    "update_agent_disposition_draft",
    "update_agent_disposition_extractor_draft",
    "update_agent_experiment",
    "update_agent_identity",
    "update_alarm",
    "update_automation_pipeline",
    "update_automation_trigger",
    "update_blocked_number",
    "update_citation_schema",
    "update_contact",
    "update_contact_memory_facts",
    "update_contact_memory_summary",
    "update_convo_pathway",
    "update_convo_pathway_version",
    "update_custom_dialing_pool",
    "update_disposition",
    "update_eval_agent",
    "update_eval_agent_version",
    "update_eval_test_config",
    "update_eval_user_template",
    "update_eval_workbench_setup",
    "update_eval_workbench_setup_version",
    "update_guard_rail",
    "update_inbound_number",
    "update_inbound_number_label",
    "update_inbound_session",
    "update_knowledge_base",
    "update_memory_store",
    "update_memory_store_user",
    "update_org_member_permissions",
    "update_org_members",
    "update_org_properties",
    "update_org_service_version",
    "update_pathway",
    "update_pathway_folder",
    "update_pathway_version",
    "update_persona",
    "update_persona_inbound_settings",
    "update_persona_memory",
    "update_persona_with_post",
    "update_sip_config",
    "update_sip_numbers",
    "update_sip_trunk",
    "update_sms_conversation",
    "update_sms_number",
    "update_sms_number_prompt",
    "update_sms_webhook",
    "update_tool",
    "update_tool_v1",
    "update_triage_issue",
    "update_vector_knowledge_base",
    "update_voice",
    "update_voice_config",
    "update_voice_samples",
    "update_voice_settings",
    "update_web_agent",
    "update_widget",
    "update_widget_custom_component",
    "upload_agent_identity_logo",
    "upload_sip_port_document",
    "upload_vector_knowledge_media",
    "upload_vector_knowledge_text",
]
