// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/firestorevalue.h"

#include "tests/simulation/servers/jsonwriter.h"
#include "tests/simulation/servers/times.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

bool isNumber(const QJsonValue &value)
{
    return value.toObject().contains("integerValue"_L1)
        || value.toObject().contains("doubleValue"_L1);
}

double number(const QJsonValue &value)
{
    const QJsonValue integer = value["integerValue"_L1];
    return integer.isUndefined() ? value["doubleValue"_L1].toDouble()
                                 : double(integer.toString().toLongLong());
}

std::optional<QJsonValue> normalArray(const QJsonValue &value)
{
    QJsonArray values;
    for (const QJsonValue &item : value["values"_L1].toArray()) {
        const auto normal = normalValue(item);
        if (!normal || item.toObject().contains("arrayValue"_L1))
            return {};
        values.append(*normal);
    }
    return values.isEmpty() ? QJsonObject() : QJsonObject{ { "values"_L1, values } };
}

std::optional<QJsonValue> normalScalar(const QString &type, const QJsonValue &value)
{
    if (type == "integerValue"_L1) {
        bool fits = false;
        const qint64 integer = value.isString() ? value.toString().toLongLong(&fits)
                                                : (fits = value.isDouble(), value.toInteger());
        return fits ? std::optional<QJsonValue>(QString::number(integer)) : std::nullopt;
    }
    if (type == "timestampValue"_L1) {
        const auto us = parseMicros(value.toString());
        return us ? std::optional<QJsonValue>(QString::fromLatin1(isoMicros(*us))) : std::nullopt;
    }
    const bool good = type == "nullValue"_L1 ? value.isNull() || value == "NULL_VALUE"_L1
        : type == "booleanValue"_L1          ? value.isBool()
        : type == "doubleValue"_L1           ? value.isDouble()
        : type == "stringValue"_L1 || type == "bytesValue"_L1 || type == "referenceValue"_L1
        ? value.isString()
        : type == "geoPointValue"_L1;
    return good ? std::optional<QJsonValue>(type == "nullValue"_L1 ? QJsonValue() : value)
                : std::nullopt;
}

} // namespace

std::optional<QJsonValue> normalValue(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.size() != 1)
        return {};
    const QString type = object.begin().key();
    const QJsonValue content = object.begin().value();
    std::optional<QJsonValue> normal;
    if (type == "arrayValue"_L1) {
        normal = normalArray(content);
    } else if (type == "mapValue"_L1) {
        if (const auto fields = normalFields(content["fields"_L1].toObject()))
            normal = fields->isEmpty() ? QJsonObject() : QJsonObject{ { "fields"_L1, *fields } };
    } else {
        normal = normalScalar(type, content);
    }
    return normal ? std::optional<QJsonValue>(QJsonObject{ { type, *normal } }) : std::nullopt;
}

std::optional<QJsonObject> normalFields(const QJsonObject &fields)
{
    QJsonObject normal;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto value = normalValue(it.value());
        if (!value || it.key().isEmpty())
            return {};
        normal.insert(it.key(), *value);
    }
    return normal;
}

QStringList fieldPath(const QString &text)
{
    QStringList path;
    QString part;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'`') {
            quoted = !quoted;
        } else if (c == u'.' && !quoted) {
            path.append(part);
            part.clear();
        } else if (quoted || c == u'_' || c.isLetterOrNumber()) {
            part.append(c);
        } else {
            return {};
        }
    }
    path.append(part);
    return quoted || path.contains(QString()) ? QStringList() : path;
}

std::optional<QJsonValue> fieldAt(const QJsonObject &fields, const QStringList &path)
{
    const auto it = fields.find(path.value(0));
    if (it == fields.end())
        return {};
    if (path.size() == 1)
        return it.value();
    return fieldAt(it.value()["mapValue"_L1]["fields"_L1].toObject(), path.mid(1));
}

void setField(QJsonObject &fields, const QStringList &path, const std::optional<QJsonValue> &value)
{
    const QString name = path.value(0);
    if (path.size() > 1) {
        QJsonObject inner = fields.value(name)["mapValue"_L1]["fields"_L1].toObject();
        setField(inner, path.mid(1), value);
        fields[name] = QJsonObject{ { "mapValue"_L1, QJsonObject{ { "fields"_L1, inner } } } };
    } else if (value) {
        fields[name] = *value;
    } else {
        fields.remove(name);
    }
}

QJsonValue incremented(const std::optional<QJsonValue> &value, const QJsonValue &by)
{
    if (!value || !isNumber(*value))
        return by;
    const QJsonValue old = (*value)["integerValue"_L1];
    const QJsonValue step = by["integerValue"_L1];
    if (old.isString() && step.isString()) {
        const qint64 sum = old.toString().toLongLong() + step.toString().toLongLong();
        return QJsonObject{ { "integerValue"_L1, QString::number(sum) } };
    }
    return QJsonObject{ { "doubleValue"_L1, number(*value) + number(by) } };
}

int compareValues(const QJsonValue &a, const QJsonValue &b)
{
    if (isNumber(a) && isNumber(b))
        return number(a) < number(b) ? -1 : number(a) > number(b);
    return compact(a).compare(compact(b));
}

QString plainText(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.isEmpty() ? QString() : object.begin().value().toVariant().toString();
}

} // namespace rollbook::sim
