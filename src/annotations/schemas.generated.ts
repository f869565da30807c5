/* eslint-disable */
// @ts-nocheck
// Generated from schemas/ by `npx tsx scripts/schemas.ts`. Do not edit.
import type { Validator } from './json/validator';
const check_sidecar = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:x-dateline:sidecar.schema.json","type":"object","required":["@context","id","type"],"properties":{"@context":{"$ref":"#/definitions/context"},"id":{"$ref":"#/definitions/iri"}},"if":{"properties":{"type":{"$ref":"#/definitions/pageType"}}},"then":{"$ref":"#/definitions/page"},"else":{"properties":{"type":{"$ref":"#/definitions/collectionType"},"total":{"type":"integer","minimum":0},"first":{"type":["object","string"],"if":{"type":"object"},"then":{"$ref":"#/definitions/page"}}}},"definitions":{"iri":{"type":"string","pattern":"^[^\\s<>\"{}|\\\\^`]+$","patternErrorMessage":"must be an IRI"},"context":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["http://www.w3.org/ns/anno.jsonld"]},"else":{"contains":{"enum":["http://www.w3.org/ns/anno.jsonld"]}}},"collectionType":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["AnnotationCollection"]},"else":{"contains":{"enum":["AnnotationCollection"]}}},"pageType":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["AnnotationPage"]},"else":{"contains":{"enum":["AnnotationPage"]}}},"annotationType":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["Annotation"]},"else":{"contains":{"enum":["Annotation"]}}},"page":{"type":"object","required":["id","type","items"],"properties":{"id":{"$ref":"#/definitions/iri"},"type":{"$ref":"#/definitions/pageType"},"startIndex":{"type":"integer","minimum":0},"items":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/annotation"}}}},"annotation":{"type":"object","required":["id","type","target"],"properties":{"id":{"$ref":"#/definitions/iri"},"type":{"$ref":"#/definitions/annotationType"},"motivation":{"type":["string","array"],"items":{"type":"string"}},"body":{"$ref":"#/definitions/resources"},"bodyValue":{"type":"string"},"dateline:yieldsTo":{"type":"string"},"target":{"allOf":[{"$ref":"#/definitions/resources"},{"minItems":1}]}},"dependencies":{"bodyValue":{"not":{"required":["body"]}}}},"resources":{"type":["string","object","array"],"if":{"type":"array"},"then":{"items":{"$ref":"#/definitions/resource"}},"else":{"$ref":"#/definitions/resource"}},"resource":{"type":["string","object"],"if":{"type":"object"},"then":{"properties":{"id":{"$ref":"#/definitions/iri"},"purpose":{"type":["string","array"],"items":{"type":"string"}},"selector":{"$ref":"#/definitions/selectors"}},"dependencies":{"selector":["source"]},"if":{"required":["type"],"properties":{"type":{"enum":["TextualBody"]}}},"then":{"required":["value"],"properties":{"value":{"type":"string"}}}},"else":{"$ref":"#/definitions/iri"}},"selectors":{"type":["string","object","array"],"if":{"type":"array"},"then":{"items":{"$ref":"#/definitions/selector"}},"else":{"$ref":"#/definitions/selector"}},"selector":{"type":["string","object"],"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["TextQuoteSelector"]}}},"then":{"required":["exact"],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"suffix":{"type":"string"},"dateline:was":{"type":"string"}}}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["TextPositionSelector"]}}},"then":{"required":["start","end"],"properties":{"start":{"type":"integer","minimum":0},"end":{"type":"integer","minimum":0},"dateline:paragraph":{"type":"string"},"dateline:copy":{"type":"string"}}}}]}}};
const schema12 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["AnnotationPage"]},"else":{"contains":{"enum":["AnnotationPage"]}}};
const schema26 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["AnnotationCollection"]},"else":{"contains":{"enum":["AnnotationCollection"]}}};
const schema27 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["http://www.w3.org/ns/anno.jsonld"]},"else":{"contains":{"enum":["http://www.w3.org/ns/anno.jsonld"]}}};
const schema14 = {"type":"string","pattern":"^[^\\s<>\"{}|\\\\^`]+$","patternErrorMessage":"must be an IRI"};
const schema13 = {"type":"object","required":["id","type","items"],"properties":{"id":{"$ref":"#/definitions/iri"},"type":{"$ref":"#/definitions/pageType"},"startIndex":{"type":"integer","minimum":0},"items":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/annotation"}}}};
const pattern0 = new RegExp("^[^\\s<>\"{}|\\\\^`]+$", "u");
const schema16 = {"type":"object","required":["id","type","target"],"properties":{"id":{"$ref":"#/definitions/iri"},"type":{"$ref":"#/definitions/annotationType"},"motivation":{"type":["string","array"],"items":{"type":"string"}},"body":{"$ref":"#/definitions/resources"},"bodyValue":{"type":"string"},"dateline:yieldsTo":{"type":"string"},"target":{"allOf":[{"$ref":"#/definitions/resources"},{"minItems":1}]}},"dependencies":{"bodyValue":{"not":{"required":["body"]}}}};
const schema18 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["Annotation"]},"else":{"contains":{"enum":["Annotation"]}}};
const schema19 = {"type":["string","object","array"],"if":{"type":"array"},"then":{"items":{"$ref":"#/definitions/resource"}},"else":{"$ref":"#/definitions/resource"}};
const schema20 = {"type":["string","object"],"if":{"type":"object"},"then":{"properties":{"id":{"$ref":"#/definitions/iri"},"purpose":{"type":["string","array"],"items":{"type":"string"}},"selector":{"$ref":"#/definitions/selectors"}},"dependencies":{"selector":["source"]},"if":{"required":["type"],"properties":{"type":{"enum":["TextualBody"]}}},"then":{"required":["value"],"properties":{"value":{"type":"string"}}}},"else":{"$ref":"#/definitions/iri"}};
const schema22 = {"type":["string","object","array"],"if":{"type":"array"},"then":{"items":{"$ref":"#/definitions/selector"}},"else":{"$ref":"#/definitions/selector"}};
const schema23 = {"type":["string","object"],"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["TextQuoteSelector"]}}},"then":{"required":["exact"],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"suffix":{"type":"string"},"dateline:was":{"type":"string"}}}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["TextPositionSelector"]}}},"then":{"required":["start","end"],"properties":{"start":{"type":"integer","minimum":0},"end":{"type":"integer","minimum":0},"dateline:paragraph":{"type":"string"},"dateline:copy":{"type":"string"}}}}]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type},message:"must be string,object,array"}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs5 = errors;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
validate15.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/selector/type",keyword:"type",params:{type: schema23.type},message:"must be string,object"}];
return false;
}
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.type === undefined) && (missing0 = "type")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.type !== undefined){
if(!(data0.type === "TextQuoteSelector")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.exact === undefined) && (missing1 = "exact")){
validate15.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/selector/allOf/0/then/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.exact !== undefined){
const _errs14 = errors;
if(typeof data0.exact !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/exact",schemaPath:"#/definitions/selector/allOf/0/then/properties/exact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data0.prefix !== undefined){
const _errs16 = errors;
if(typeof data0.prefix !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/prefix",schemaPath:"#/definitions/selector/allOf/0/then/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data0.suffix !== undefined){
const _errs18 = errors;
if(typeof data0.suffix !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/suffix",schemaPath:"#/definitions/selector/allOf/0/then/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data0["dateline:was"] !== undefined){
const _errs20 = errors;
if(typeof data0["dateline:was"] !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/dateline:was",schemaPath:"#/definitions/selector/allOf/0/then/properties/dateline%3Awas/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
}
if(!valid4){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/selector/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate15.errors = vErrors;
return false;
}
var valid3 = _errs8 === errors;
if(valid3){
const _errs22 = errors;
const _errs23 = errors;
let valid7 = true;
const _errs24 = errors;
if(errors === _errs24){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.type === undefined) && (missing2 = "type")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data0.type !== undefined){
if(!(data0.type === "TextPositionSelector")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs27 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.start === undefined) && (missing3 = "start")) || ((data0.end === undefined) && (missing3 = "end"))){
validate15.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/selector/allOf/1/then/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data0.start !== undefined){
let data7 = data0.start;
const _errs28 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/start",schemaPath:"#/definitions/selector/allOf/1/then/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/start",schemaPath:"#/definitions/selector/allOf/1/then/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs28 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.end !== undefined){
let data8 = data0.end;
const _errs30 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/end",schemaPath:"#/definitions/selector/allOf/1/then/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/end",schemaPath:"#/definitions/selector/allOf/1/then/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs30 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0["dateline:paragraph"] !== undefined){
const _errs32 = errors;
if(typeof data0["dateline:paragraph"] !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/dateline:paragraph",schemaPath:"#/definitions/selector/allOf/1/then/properties/dateline%3Aparagraph/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0["dateline:copy"] !== undefined){
const _errs34 = errors;
if(typeof data0["dateline:copy"] !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/dateline:copy",schemaPath:"#/definitions/selector/allOf/1/then/properties/dateline%3Acopy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
var _valid2 = _errs27 === errors;
valid7 = _valid2;
}
if(!valid7){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/selector/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate15.errors = vErrors;
return false;
}
var valid3 = _errs22 === errors;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs36 = errors;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate15.errors = [{instancePath,schemaPath:"#/definitions/selector/type",keyword:"type",params:{type: schema23.type},message:"must be string,object"}];
return false;
}
const _errs39 = errors;
const _errs40 = errors;
let valid12 = true;
const _errs41 = errors;
if(errors === _errs41){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.type !== undefined){
if(!(data.type === "TextQuoteSelector")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid3 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.exact === undefined) && (missing5 = "exact")){
validate15.errors = [{instancePath,schemaPath:"#/definitions/selector/allOf/0/then/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data.exact !== undefined){
const _errs45 = errors;
if(typeof data.exact !== "string"){
validate15.errors = [{instancePath:instancePath+"/exact",schemaPath:"#/definitions/selector/allOf/0/then/properties/exact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs45 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.prefix !== undefined){
const _errs47 = errors;
if(typeof data.prefix !== "string"){
validate15.errors = [{instancePath:instancePath+"/prefix",schemaPath:"#/definitions/selector/allOf/0/then/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs47 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.suffix !== undefined){
const _errs49 = errors;
if(typeof data.suffix !== "string"){
validate15.errors = [{instancePath:instancePath+"/suffix",schemaPath:"#/definitions/selector/allOf/0/then/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs49 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["dateline:was"] !== undefined){
const _errs51 = errors;
if(typeof data["dateline:was"] !== "string"){
validate15.errors = [{instancePath:instancePath+"/dateline:was",schemaPath:"#/definitions/selector/allOf/0/then/properties/dateline%3Awas/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs51 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
var _valid3 = _errs44 === errors;
valid12 = _valid3;
}
if(!valid12){
const err12 = {instancePath,schemaPath:"#/definitions/selector/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate15.errors = vErrors;
return false;
}
var valid11 = _errs39 === errors;
if(valid11){
const _errs53 = errors;
const _errs54 = errors;
let valid15 = true;
const _errs55 = errors;
if(errors === _errs55){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data.type !== undefined){
if(!(data.type === "TextPositionSelector")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid4 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.start === undefined) && (missing7 = "start")) || ((data.end === undefined) && (missing7 = "end"))){
validate15.errors = [{instancePath,schemaPath:"#/definitions/selector/allOf/1/then/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data.start !== undefined){
let data17 = data.start;
const _errs59 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate15.errors = [{instancePath:instancePath+"/start",schemaPath:"#/definitions/selector/allOf/1/then/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs59){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate15.errors = [{instancePath:instancePath+"/start",schemaPath:"#/definitions/selector/allOf/1/then/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid17 = _errs59 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.end !== undefined){
let data18 = data.end;
const _errs61 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate15.errors = [{instancePath:instancePath+"/end",schemaPath:"#/definitions/selector/allOf/1/then/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs61){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate15.errors = [{instancePath:instancePath+"/end",schemaPath:"#/definitions/selector/allOf/1/then/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid17 = _errs61 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data["dateline:paragraph"] !== undefined){
const _errs63 = errors;
if(typeof data["dateline:paragraph"] !== "string"){
validate15.errors = [{instancePath:instancePath+"/dateline:paragraph",schemaPath:"#/definitions/selector/allOf/1/then/properties/dateline%3Aparagraph/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs63 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data["dateline:copy"] !== undefined){
const _errs65 = errors;
if(typeof data["dateline:copy"] !== "string"){
validate15.errors = [{instancePath:instancePath+"/dateline:copy",schemaPath:"#/definitions/selector/allOf/1/then/properties/dateline%3Acopy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs65 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
var _valid4 = _errs58 === errors;
valid15 = _valid4;
}
if(!valid15){
const err16 = {instancePath,schemaPath:"#/definitions/selector/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate15.errors = vErrors;
return false;
}
var valid11 = _errs53 === errors;
}
var _valid0 = _errs36 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate15.errors = vErrors;
return false;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be string,object"}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.type !== undefined){
if(!(data.type === "TextualBody")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.value === undefined) && (missing1 = "value")){
validate14.errors = [{instancePath,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.value !== undefined){
if(typeof data.value !== "string"){
validate14.errors = [{instancePath:instancePath+"/value",schemaPath:"#/then/then/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate14.errors = vErrors;
return false;
}
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(data.selector !== undefined && ((data.source === undefined) && (missing2 = "source"))){
validate14.errors = [{instancePath,schemaPath:"#/then/dependencies",keyword:"dependencies",params:{property: "selector",
    missingProperty: missing2,
    depsCount: 1,
    deps: "source"},message:"must have property source when property selector is present"}];
return false;
}
else {
if(data.id !== undefined){
let data2 = data.id;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate14.errors = [{instancePath:instancePath+"/id",schemaPath:"#/definitions/iri/pattern",keyword:"pattern",params:{pattern: "^[^\\s<>\"{}|\\\\^`]+$"},message:"must match pattern \""+"^[^\\s<>\"{}|\\\\^`]+$"+"\""}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/id",schemaPath:"#/definitions/iri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.purpose !== undefined){
let data3 = data.purpose;
const _errs14 = errors;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
validate14.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/then/properties/purpose/type",keyword:"type",params:{type: schema20.then.properties.purpose.type},message:"must be string,array"}];
return false;
}
if(errors === _errs14){
if(Array.isArray(data3)){
var valid7 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data3[i0] !== "string"){
validate14.errors = [{instancePath:instancePath+"/purpose/" + i0,schemaPath:"#/then/properties/purpose/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs16 === errors;
if(!valid7){
break;
}
}
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.selector !== undefined){
const _errs18 = errors;
if(!(validate15(data.selector, {instancePath:instancePath+"/selector",parentData:data,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate14.errors = [{instancePath,schemaPath:"#/definitions/iri/pattern",keyword:"pattern",params:{pattern: "^[^\\s<>\"{}|\\\\^`]+$"},message:"must match pattern \""+"^[^\\s<>\"{}|\\\\^`]+$"+"\""}];
return false;
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/definitions/iri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var _valid0 = _errs19 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate14.errors = vErrors;
return false;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type},message:"must be string,object,array"}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate14(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate13.errors = vErrors;
return false;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.target === undefined) && (missing0 = "target"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.bodyValue !== undefined){
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.body === undefined) && (missing1 = "body")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
validate12.errors = [{instancePath,schemaPath:"#/dependencies/bodyValue/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data0 = data.id;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/definitions/iri/pattern",keyword:"pattern",params:{pattern: "^[^\\s<>\"{}|\\\\^`]+$"},message:"must match pattern \""+"^[^\\s<>\"{}|\\\\^`]+$"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/definitions/iri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.type !== undefined){
let data1 = data.type;
const _errs7 = errors;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
validate12.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/annotationType/type",keyword:"type",params:{type: schema18.type},message:"must be string,array"}];
return false;
}
const _errs10 = errors;
let valid5 = true;
const _errs11 = errors;
if(typeof data1 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs13 = errors;
if(!(data1 === "Annotation")){
validate12.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/annotationType/then/enum",keyword:"enum",params:{allowedValues: schema18.then.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var _valid0 = _errs13 === errors;
valid5 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(Array.isArray(data1)){
const _errs15 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(data1[i0] === "Annotation")){
const err2 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/definitions/annotationType/else/contains/enum",keyword:"enum",params:{allowedValues: schema18.else.contains.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid6 = _errs16 === errors;
if(valid6){
break;
}
}
if(!valid6){
validate12.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/annotationType/else/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
var _valid0 = _errs14 === errors;
valid5 = _valid0;
ifClause0 = "else";
}
if(!valid5){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/annotationType/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate12.errors = vErrors;
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.motivation !== undefined){
let data3 = data.motivation;
const _errs17 = errors;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
validate12.errors = [{instancePath:instancePath+"/motivation",schemaPath:"#/properties/motivation/type",keyword:"type",params:{type: schema16.properties.motivation.type},message:"must be string,array"}];
return false;
}
if(errors === _errs17){
if(Array.isArray(data3)){
var valid7 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(typeof data3[i1] !== "string"){
validate12.errors = [{instancePath:instancePath+"/motivation/" + i1,schemaPath:"#/properties/motivation/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs19 === errors;
if(!valid7){
break;
}
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.body !== undefined){
const _errs21 = errors;
if(!(validate13(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.bodyValue !== undefined){
const _errs22 = errors;
if(typeof data.bodyValue !== "string"){
validate12.errors = [{instancePath:instancePath+"/bodyValue",schemaPath:"#/properties/bodyValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["dateline:yieldsTo"] !== undefined){
const _errs24 = errors;
if(typeof data["dateline:yieldsTo"] !== "string"){
validate12.errors = [{instancePath:instancePath+"/dateline:yieldsTo",schemaPath:"#/properties/dateline%3AyieldsTo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.target !== undefined){
let data8 = data.target;
const _errs26 = errors;
const _errs27 = errors;
if(!(validate13(data8, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid8 = _errs27 === errors;
if(valid8){
const _errs28 = errors;
if(Array.isArray(data8)){
if(data8.length < 1){
validate12.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/allOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
var valid8 = _errs28 === errors;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.items === undefined) && (missing0 = "items"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/definitions/iri/pattern",keyword:"pattern",params:{pattern: "^[^\\s<>\"{}|\\\\^`]+$"},message:"must match pattern \""+"^[^\\s<>\"{}|\\\\^`]+$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/definitions/iri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
validate11.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/pageType/type",keyword:"type",params:{type: schema12.type},message:"must be string,array"}];
return false;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(typeof data1 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(!(data1 === "AnnotationPage")){
validate11.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/pageType/then/enum",keyword:"enum",params:{allowedValues: schema12.then.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(Array.isArray(data1)){
const _errs12 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(data1[i0] === "AnnotationPage")){
const err1 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/definitions/pageType/else/contains/enum",keyword:"enum",params:{allowedValues: schema12.else.contains.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid4 = _errs13 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate11.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/pageType/else/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
var _valid0 = _errs11 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/pageType/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate11.errors = vErrors;
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startIndex !== undefined){
let data3 = data.startIndex;
const _errs14 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate11.errors = [{instancePath:instancePath+"/startIndex",schemaPath:"#/properties/startIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate11.errors = [{instancePath:instancePath+"/startIndex",schemaPath:"#/properties/startIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data4 = data.items;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
if(data4.length < 1){
validate11.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate12(data4[i1], {instancePath:instancePath+"/items/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:x-dateline:sidecar.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs9 = errors;
if(!(data0 === "AnnotationPage")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid3 = _valid1;
}
else {
const _errs10 = errors;
if(Array.isArray(data0)){
const _errs11 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(data0[i0] === "AnnotationPage")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs12 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid0){
const _errs13 = errors;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = _valid0;
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data2 = data.type;
const _errs15 = errors;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/collectionType/type",keyword:"type",params:{type: schema26.type},message:"must be string,array"}];
return false;
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(typeof data2 !== "string"){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs21 = errors;
if(!(data2 === "AnnotationCollection")){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/collectionType/then/enum",keyword:"enum",params:{allowedValues: schema26.then.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs22 = errors;
if(Array.isArray(data2)){
const _errs23 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(!(data2[i1] === "AnnotationCollection")){
const err7 = {instancePath:instancePath+"/type/" + i1,schemaPath:"#/definitions/collectionType/else/contains/enum",keyword:"enum",params:{allowedValues: schema26.else.contains.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid8 = _errs24 === errors;
if(valid8){
break;
}
}
if(!valid8){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/definitions/collectionType/else/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/collectionType/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.total !== undefined){
let data4 = data.total;
const _errs25 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate10.errors = [{instancePath:instancePath+"/total",schemaPath:"#/else/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate10.errors = [{instancePath:instancePath+"/total",schemaPath:"#/else/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.first !== undefined){
let data5 = data.first;
const _errs27 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (typeof data5 !== "string")){
validate10.errors = [{instancePath:instancePath+"/first",schemaPath:"#/else/properties/first/type",keyword:"type",params:{type: schema11.else.properties.first.type},message:"must be object,string"}];
return false;
}
const _errs29 = errors;
let valid9 = true;
const _errs30 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(!(validate11(data5, {instancePath:instancePath+"/first",parentData:data,parentDataProperty:"first",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid3 = _errs32 === errors;
valid9 = _valid3;
}
if(!valid9){
const err10 = {instancePath:instancePath+"/first",schemaPath:"#/else/properties/first/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid0 = _valid0;
ifClause1 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["@context"] === undefined) && (missing0 = "@context")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.type === undefined) && (missing0 = "type"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined){
let data6 = data["@context"];
const _errs33 = errors;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
validate10.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/definitions/context/type",keyword:"type",params:{type: schema27.type},message:"must be string,array"}];
return false;
}
const _errs36 = errors;
let valid12 = true;
const _errs37 = errors;
if(typeof data6 !== "string"){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid4 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid4){
const _errs39 = errors;
if(!(data6 === "http://www.w3.org/ns/anno.jsonld")){
validate10.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/definitions/context/then/enum",keyword:"enum",params:{allowedValues: schema27.then.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var _valid4 = _errs39 === errors;
valid12 = _valid4;
ifClause3 = "then";
}
else {
const _errs40 = errors;
if(Array.isArray(data6)){
const _errs41 = errors;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs42 = errors;
if(!(data6[i2] === "http://www.w3.org/ns/anno.jsonld")){
const err13 = {instancePath:instancePath+"/@context/" + i2,schemaPath:"#/definitions/context/else/contains/enum",keyword:"enum",params:{allowedValues: schema27.else.contains.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid13 = _errs42 === errors;
if(valid13){
break;
}
}
if(!valid13){
validate10.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/definitions/context/else/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
var _valid4 = _errs40 === errors;
valid12 = _valid4;
ifClause3 = "else";
}
if(!valid12){
const err14 = {instancePath:instancePath+"/@context",schemaPath:"#/definitions/context/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.id !== undefined){
let data8 = data.id;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
validate10.errors = [{instancePath:instancePath+"/id",schemaPath:"#/definitions/iri/pattern",keyword:"pattern",params:{pattern: "^[^\\s<>\"{}|\\\\^`]+$"},message:"must match pattern \""+"^[^\\s<>\"{}|\\\\^`]+$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/id",schemaPath:"#/definitions/iri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

const check_labels = validate24;
const schema29 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:x-dateline:labels.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"labels":{"type":"array","items":{"$ref":"#/definitions/label"}},"relations":{"type":"array","items":{"$ref":"#/definitions/label"}}},"definitions":{"label":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^\\S(?:[^\\r\\n]*\\S)?$","patternErrorMessage":"must be one line without blanks at its ends"},"color":{"type":"string","pattern":"^(?:#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]\\w*(?:\\.\\w+)*)$","patternErrorMessage":"must be #rgb, #rgba, #rrggbb, #rrggbbaa or the id of a theme colour"},"key":{"type":"string","pattern":"^[\\p{L}\\p{N}]$","patternErrorMessage":"must be one letter or digit"},"description":{"type":"string"}}}}};
const schema30 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^\\S(?:[^\\r\\n]*\\S)?$","patternErrorMessage":"must be one line without blanks at its ends"},"color":{"type":"string","pattern":"^(?:#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]\\w*(?:\\.\\w+)*)$","patternErrorMessage":"must be #rgb, #rgba, #rrggbb, #rrggbbaa or the id of a theme colour"},"key":{"type":"string","pattern":"^[\\p{L}\\p{N}]$","patternErrorMessage":"must be one letter or digit"},"description":{"type":"string"}}};
const pattern5 = new RegExp("^\\S(?:[^\\r\\n]*\\S)?$", "u");
const pattern6 = new RegExp("^(?:#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]\\w*(?:\\.\\w+)*)$", "u");
const pattern7 = new RegExp("^[\\p{L}\\p{N}]$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:x-dateline:labels.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "labels")) || (key0 === "relations"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate24.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data1 = data.labels;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.name === undefined) && (missing0 = "name")){
validate24.errors = [{instancePath:instancePath+"/labels/" + i0,schemaPath:"#/definitions/label/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((((key1 === "name") || (key1 === "color")) || (key1 === "key")) || (key1 === "description"))){
validate24.errors = [{instancePath:instancePath+"/labels/" + i0,schemaPath:"#/definitions/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.name !== undefined){
let data3 = data2.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate24.errors = [{instancePath:instancePath+"/labels/" + i0+"/name",schemaPath:"#/definitions/label/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/labels/" + i0+"/name",schemaPath:"#/definitions/label/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.color !== undefined){
let data4 = data2.color;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate24.errors = [{instancePath:instancePath+"/labels/" + i0+"/color",schemaPath:"#/definitions/label/properties/color/pattern",keyword:"pattern",params:{pattern: "^(?:#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]\\w*(?:\\.\\w+)*)$"},message:"must match pattern \""+"^(?:#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]\\w*(?:\\.\\w+)*)$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/labels/" + i0+"/color",schemaPath:"#/definitions/label/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.key !== undefined){
let data5 = data2.key;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
validate24.errors = [{instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/definitions/label/properties/key/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}]$"},message:"must match pattern \""+"^[\\p{L}\\p{N}]$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/labels/" + i0+"/key",schemaPath:"#/definitions/label/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.description !== undefined){
const _errs16 = errors;
if(typeof data2.description !== "string"){
validate24.errors = [{instancePath:instancePath+"/labels/" + i0+"/description",schemaPath:"#/definitions/label/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/labels/" + i0,schemaPath:"#/definitions/label/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relations !== undefined){
let data7 = data.relations;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.name === undefined) && (missing1 = "name")){
validate24.errors = [{instancePath:instancePath+"/relations/" + i1,schemaPath:"#/definitions/label/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data8){
if(!((((key2 === "name") || (key2 === "color")) || (key2 === "key")) || (key2 === "description"))){
validate24.errors = [{instancePath:instancePath+"/relations/" + i1,schemaPath:"#/definitions/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data8.name !== undefined){
let data9 = data8.name;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
validate24.errors = [{instancePath:instancePath+"/relations/" + i1+"/name",schemaPath:"#/definitions/label/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\r\\n]*\\S)?$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/relations/" + i1+"/name",schemaPath:"#/definitions/label/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.color !== undefined){
let data10 = data8.color;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate24.errors = [{instancePath:instancePath+"/relations/" + i1+"/color",schemaPath:"#/definitions/label/properties/color/pattern",keyword:"pattern",params:{pattern: "^(?:#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]\\w*(?:\\.\\w+)*)$"},message:"must match pattern \""+"^(?:#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]\\w*(?:\\.\\w+)*)$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/relations/" + i1+"/color",schemaPath:"#/definitions/label/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.key !== undefined){
let data11 = data8.key;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
validate24.errors = [{instancePath:instancePath+"/relations/" + i1+"/key",schemaPath:"#/definitions/label/properties/key/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}]$"},message:"must match pattern \""+"^[\\p{L}\\p{N}]$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/relations/" + i1+"/key",schemaPath:"#/definitions/label/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.description !== undefined){
const _errs30 = errors;
if(typeof data8.description !== "string"){
validate24.errors = [{instancePath:instancePath+"/relations/" + i1+"/description",schemaPath:"#/definitions/label/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/relations/" + i1,schemaPath:"#/definitions/label/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const check_lexicon = validate25;
const schema32 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:x-dateline:lexicon.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"names":{"type":"array","items":{"type":"object","required":["name","type"],"additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"type":{"enum":["person","place","organization","group","misc"]},"aliases":{"type":"array","items":{"$ref":"#/definitions/name"}}}}},"notNames":{"type":"array","items":{"$ref":"#/definitions/name"}}},"definitions":{"name":{"type":"string","pattern":"\\S","patternErrorMessage":"must not be blank"}}};
const schema33 = {"type":"string","pattern":"\\S","patternErrorMessage":"must not be blank"};
const pattern11 = new RegExp("\\S", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:x-dateline:lexicon.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "names")) || (key0 === "notNames"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate25.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.names !== undefined){
let data1 = data.names;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if(((data2.name === undefined) && (missing0 = "name")) || ((data2.type === undefined) && (missing0 = "type"))){
validate25.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "type")) || (key1 === "aliases"))){
validate25.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
let data3 = data2.name;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
validate25.errors = [{instancePath:instancePath+"/names/" + i0+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/names/" + i0+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.type !== undefined){
let data4 = data2.type;
const _errs12 = errors;
if(!(((((data4 === "person") || (data4 === "place")) || (data4 === "organization")) || (data4 === "group")) || (data4 === "misc"))){
validate25.errors = [{instancePath:instancePath+"/names/" + i0+"/type",schemaPath:"#/properties/names/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.names.items.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.aliases !== undefined){
let data5 = data2.aliases;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
validate25.errors = [{instancePath:instancePath+"/names/" + i0+"/aliases/" + i1,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/names/" + i0+"/aliases/" + i1,schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/names/" + i0+"/aliases",schemaPath:"#/properties/names/items/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notNames !== undefined){
let data7 = data.notNames;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
validate25.errors = [{instancePath:instancePath+"/notNames/" + i2,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/notNames/" + i2,schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/notNames",schemaPath:"#/properties/notNames/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
export const validateSidecar: Validator = check_sidecar;
export const validateLabels: Validator = check_labels;
export const validateLexicon: Validator = check_lexicon;
/** What to tell people instead of a pattern that a string does not match. */
export const patternMessages: Readonly<Record<string, string>> = {"^[^\\s<>\"{}|\\\\^`]+$":"must be an IRI","^\\S(?:[^\\r\\n]*\\S)?$":"must be one line without blanks at its ends","^(?:#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]\\w*(?:\\.\\w+)*)$":"must be #rgb, #rgba, #rrggbb, #rrggbbaa or the id of a theme colour","^[\\p{L}\\p{N}]$":"must be one letter or digit","\\S":"must not be blank"};
